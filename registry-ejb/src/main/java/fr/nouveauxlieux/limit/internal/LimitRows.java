package fr.nouveauxlieux.limit.internal;

import fr.nouveauxlieux.limit.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * Tries counted in the database, by its clock. One statement judges and counts, so that nodes cannot count past each
 * other.
 */
@ApplicationScoped
public class LimitRows {

    private static final String TAKE =
            """
            insert into shared_limit as held (purpose, key_digest, free_at)
            values (?1, ?2, clock_timestamp() + cast(?3 as double precision) * interval '1 second')
            on conflict (purpose, key_digest) do update
            set free_at = greatest(held.free_at, clock_timestamp()) + cast(?3 as double precision) * interval '1 second'
            where held.free_at <= clock_timestamp() + cast(?4 as double precision) * interval '1 second'""";

    private static final String WAIT =
            """
            select cast(extract(epoch from free_at - clock_timestamp()) as double precision) from shared_limit
            where purpose = ?1 and key_digest = ?2""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** @return empty where the try may be made; else after how many seconds the next would be welcome, at least 1 */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public OptionalLong tryTake(String purpose, String keyDigest, Allowance allowance) {
        int taken = entityManager
                .createNativeQuery(TAKE)
                .setParameter(1, purpose)
                .setParameter(2, keyDigest)
                .setParameter(3, seconds(allowance.interval()))
                .setParameter(4, seconds(allowance.lead()))
                .executeUpdate();
        return taken > 0 ? OptionalLong.empty() : OptionalLong.of(secondsToWait(purpose, keyDigest, allowance));
    }

    /** Forgets whoever tried so long ago that all is given back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sweep() {
        return entityManager
                .createNativeQuery("delete from shared_limit where free_at < clock_timestamp()")
                .executeUpdate();
    }

    private long secondsToWait(String purpose, String keyDigest, Allowance allowance) {
        List<?> ahead = entityManager
                .createNativeQuery(WAIT)
                .setParameter(1, purpose)
                .setParameter(2, keyDigest)
                .getResultList();
        double seconds = ahead.isEmpty() ? 0 : ((Number) ahead.get(0)).doubleValue() - seconds(allowance.lead());
        return Math.max(1, (long) Math.ceil(seconds));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
