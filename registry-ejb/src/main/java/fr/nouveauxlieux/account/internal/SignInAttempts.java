package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.configuration.SecretKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Counts attempts to sign in, for {@link SignInThrottle}, where all nodes see them. An attempt counts as failed from its
 * beginning until it has succeeded, so that many at once are not let through together.
 */
@ApplicationScoped
public class SignInAttempts {

    private static final Set<String> KINDS = Set.of("passphrase", "code", "first-code");

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private SecretKey secretKey;

    @Inject
    private Clock clock;

    private byte[] key;

    /**
     * An attempt under way.
     *
     * @param refusedUntil present where it is not to be looked at
     * @param retryAt if it fails, from when the next is looked at
     * @param failures of the last day, this one among them
     */
    public record Attempt(
            String key, String network, Optional<Instant> refusedUntil, Optional<Instant> retryAt, int failures) {

        public boolean isRefused() {
            return refusedUntil.isPresent();
        }
    }

    private record Failures(List<Instant> here, List<Instant> unknown, int all) {}

    @PostConstruct
    void deriveKey() {
        key = secretKey.derive("sign-in-attempts");
    }

    /** By passphrase, for an address that may be nobody's. To be called before anything else holds a connection. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Attempt beginFor(EmailAddress address, String network) {
        return begin(ofAddress(address), "a.address = ?1", address.value(), network);
    }

    /**
     * By something else than the address, for an account that is known. To be called before anything else holds a
     * connection.
     *
     * @param what is tried, one of those of KINDS: each has its own count
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Attempt beginFor(AccountId account, String what, String network) {
        if (!KINDS.contains(what)) {
            throw new IllegalArgumentException("expected one of " + KINDS + ", was " + what);
        }
        return begin(what + ":" + account.value(), "a.public_id = ?1", account.value(), network);
    }

    private Attempt begin(String what, String accountCondition, String accountValue, String network) {
        String attemptKey = digest(what);
        locks.hold("sign-in:" + attemptKey);
        Instant now = clock.instant();
        boolean known = isKnown(accountCondition, accountValue, network, now);
        Failures before = failures(attemptKey, network, now);
        Optional<Instant> refusedUntil = SignInThrottle.retryAt(before.here, before.unknown, known, now);
        if (refusedUntil.isPresent()) {
            return new Attempt(attemptKey, network, refusedUntil, refusedUntil, before.all);
        }
        add(attemptKey, network, known, now);
        Failures after = failures(attemptKey, network, now);
        Optional<Instant> retryAt = SignInThrottle.retryAt(after.here, after.unknown, known, now);
        return new Attempt(attemptKey, network, Optional.empty(), retryAt, after.all);
    }

    private boolean isKnown(String accountCondition, String accountValue, String network, Instant now) {
        return !entityManager
                .createNativeQuery("select k.network from known_network k join account a on a.id = k.account_id where "
                        + accountCondition + " and k.network = ?2 and k.last_used_at > ?3")
                .setParameter(1, accountValue)
                .setParameter(2, network)
                .setParameter(3, now.minus(SignInThrottle.ACQUAINTANCE).atOffset(ZoneOffset.UTC))
                .getResultList()
                .isEmpty();
    }

    private void add(String attemptKey, String network, boolean known, Instant now) {
        entityManager
                .createNativeQuery(
                        "insert into sign_in_failure (attempt_key, network, known, at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, attemptKey)
                .setParameter(2, network)
                .setParameter(3, known)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private Failures failures(String attemptKey, String network, Instant now) {
        List<?> rows = entityManager
                .createNativeQuery("select network, known, cast(extract(epoch from at) * 1000000 as bigint)"
                        + " from sign_in_failure where attempt_key = ?1 and at > ?2")
                .setParameter(1, attemptKey)
                .setParameter(2, now.minus(SignInThrottle.MEMORY).atOffset(ZoneOffset.UTC))
                .getResultList();
        List<Instant> here = new ArrayList<>();
        List<Instant> unknown = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            Instant at = Instant.EPOCH.plus(((Number) columns[2]).longValue(), ChronoUnit.MICROS);
            if (columns[0].equals(network)) {
                here.add(at);
            }
            if (Boolean.FALSE.equals(columns[1])) {
                unknown.add(at);
            }
        }
        return new Failures(here, unknown, rows.size());
    }

    /** Forgets the failures from this network, and remembers that the holder signs in from it. */
    public void succeeded(Attempt attempt, Account account) {
        forget(attempt);
        becomeKnown(account, attempt.network());
    }

    /** The keys under which attempts on an account are counted. */
    public Set<String> listKeys(AccountId account, Optional<EmailAddress> address) {
        return Stream.concat(
                        address.stream().map(SignInAttempts::ofAddress),
                        KINDS.stream().map(kind -> kind + ":" + account.value()))
                .map(this::digest)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String ofAddress(EmailAddress address) {
        return "address:" + address.value();
    }

    /** Forgets the failures from this network: what was tried was right, and more is still to be seen. */
    public void forget(Attempt attempt) {
        entityManager
                .createNativeQuery("delete from sign_in_failure where attempt_key = ?1 and network = ?2")
                .setParameter(1, attempt.key())
                .setParameter(2, attempt.network())
                .executeUpdate();
    }

    public void becomeKnown(Account account, String network) {
        if (network.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery("insert into known_network (account_id, network, last_used_at) values (?1, ?2, ?3)"
                        + " on conflict (account_id, network) do update set last_used_at = excluded.last_used_at")
                .setParameter(1, account.key())
                .setParameter(2, network)
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private String digest(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
