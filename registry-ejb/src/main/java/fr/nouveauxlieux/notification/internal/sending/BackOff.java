package fr.nouveauxlieux.notification.internal.sending;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a message waits between attempts: twice as long each time, up to a longest wait, less a part drawn by
 * chance so that messages that failed together do not come back together.
 *
 * @param first the wait after the first attempt
 * @param longest that a wait may be
 * @param attempts after how many of them to give up
 */
public record BackOff(Duration first, Duration longest, int attempts) {

    /** About two days: by then, links in it work no more. */
    public static final BackOff OF_MAIL = new BackOff(Duration.ofMinutes(1), Duration.ofHours(6), 16);

    private static final int SHORTEST_PART_PERCENT = 50;

    public BackOff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || attempts < 1) {
            throw new IllegalArgumentException("expected a first wait, a longest one that is no shorter, and attempts");
        }
    }

    /**
     * @param made how many attempts failed, 1 or more
     * @param chance from 0 to 1
     * @return the wait, between half of what is due and all of it; empty when it is time to give up
     */
    public Optional<Duration> waitAfter(int made, double chance) {
        if (made >= attempts) {
            return Optional.empty();
        }
        long due = first.toMillis();
        for (int i = 1; i < made && due < longest.toMillis(); i++) {
            due *= 2;
        }
        due = Math.min(due, longest.toMillis());
        long least = due * SHORTEST_PART_PERCENT / 100;
        return Optional.of(Duration.ofMillis(least + Math.round((due - least) * chance)));
    }
}
