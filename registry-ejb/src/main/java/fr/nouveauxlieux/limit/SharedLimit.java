package fr.nouveauxlieux.limit;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.limit.internal.KeyDigest;
import fr.nouveauxlieux.limit.internal.LimitRows;
import fr.nouveauxlieux.limit.internal.LocalLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Counts tries over all nodes. Each node counts its own in memory first, which spares the database what one node sees
 * is too much, and is what holds while the database is away.
 */
@ApplicationScoped
public class SharedLimit {

    private static final Logger LOG = System.getLogger(SharedLimit.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Allowances allowances;
    private LimitRows rows;
    private KeyDigest digest;
    private LocalLimit local;
    private Clock clock;

    private volatile Instant askAgainAt = Instant.MIN;

    protected SharedLimit() {
        // For the container's proxies.
    }

    @Inject
    public SharedLimit(Allowances allowances, LimitRows rows, RegistrySettings settings, Clock clock) {
        this(allowances, rows, settings.sharedSecret(), clock);
    }

    /** @param secret known to all nodes: what keys are hidden by */
    public SharedLimit(Allowances allowances, LimitRows rows, byte[] secret, Clock clock) {
        this.allowances = allowances;
        this.rows = rows;
        this.digest = new KeyDigest(secret);
        this.local = new LocalLimit(clock);
        this.clock = clock;
    }

    /**
     * Counts a try, in a transaction of its own.
     *
     * @param purpose one of {@link Purpose}
     * @param key who tries, as a network or an account; only a digest of it is kept
     * @return empty where it may be made; else after how many seconds the next would be welcome, at least 1
     */
    public OptionalLong tryTake(String purpose, String key) {
        Allowance allowance = allowances.of(purpose);
        String hidden = digest.of(purpose, key);
        OptionalLong wait = local.tryTake(purpose, hidden, allowance);
        return wait.isPresent() ? wait : askAll(purpose, hidden, allowance);
    }

    private OptionalLong askAll(String purpose, String hidden, Allowance allowance) {
        if (clock.instant().isBefore(askAgainAt)) {
            return OptionalLong.empty();
        }
        try {
            return rows.tryTake(purpose, hidden, allowance);
        } catch (RuntimeException e) {
            askAgainAt = clock.instant().plus(PATIENCE);
            LOG.log(
                    Level.WARNING,
                    "Tries are counted by each node alone: the database does not answer ({0})",
                    e.getClass().getSimpleName());
            return OptionalLong.empty();
        }
    }
}
