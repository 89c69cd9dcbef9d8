package fr.nouveauxlieux.account.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How attempts to sign in are slowed down, without anybody being able to lock another out.
 *
 * <ul>
 *   <li>Failures are counted for each account and each network. Five are free; then each wait is twice the one before,
 *       from thirty seconds to a quarter of an hour.
 *   <li>Failures on one account from all networks that its holder never signed in from are counted together. Twenty are
 *       free; then each wait is twice the one before, from five seconds to two minutes, for all these networks.
 *   <li>A network that the holder signed in from during the last ninety days is not slowed by what others do elsewhere.
 *   <li>Nothing is ever closed: a wait ends, a success from a network forgets its failures, and whoever resets the
 *       passphrase by mail makes the network that they come from one that is known.
 *   <li>Failures are forgotten after a day. An address that has no account is treated alike.
 * </ul>
 */
public final class SignInThrottle {

    /** How long failures count. */
    public static final Duration MEMORY = Duration.ofDays(1);

    /** How long a network stays known after a sign-in from it. */
    public static final Duration ACQUAINTANCE = Duration.ofDays(90);

    /** How many failures in a day the holder is told of. */
    public static final int MANY = 10;

    private record Allowance(int free, Duration first, Duration longest) {

        Duration waitAfter(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            // Beyond twenty doublings, every wait is the longest.
            Duration grown = first.multipliedBy(1L << Math.min(failures - free, 20));
            return grown.compareTo(longest) > 0 ? longest : grown;
        }
    }

    private static final Allowance ONE_NETWORK = new Allowance(5, Duration.ofSeconds(30), Duration.ofMinutes(15));
    private static final Allowance UNKNOWN_NETWORKS = new Allowance(20, Duration.ofSeconds(5), Duration.ofMinutes(2));

    private SignInThrottle() {}

    /**
     * From when an attempt is looked at.
     *
     * @param here failures on the account from the network that asks, in any order
     * @param unknown failures on the account from all networks that are not known, in any order
     * @param known whether the holder signed in from the network that asks
     * @return empty where it is now
     */
    public static Optional<Instant> retryAt(List<Instant> here, List<Instant> unknown, boolean known, Instant now) {
        Optional<Instant> byNetwork = endOfWait(ONE_NETWORK, here, now);
        Optional<Instant> byAccount = known ? Optional.empty() : endOfWait(UNKNOWN_NETWORKS, unknown, now);
        return Stream.of(byNetwork, byAccount)
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .max(Instant::compareTo);
    }

    private static Optional<Instant> endOfWait(Allowance allowance, List<Instant> failures, Instant now) {
        List<Instant> remembered = failures.stream()
                .filter(failure -> failure.isAfter(now.minus(MEMORY)))
                .toList();
        Duration wait = allowance.waitAfter(remembered.size());
        return remembered.stream()
                .filter(failure -> !wait.isZero())
                .max(Instant::compareTo)
                .map(last -> last.plus(wait));
    }
}
