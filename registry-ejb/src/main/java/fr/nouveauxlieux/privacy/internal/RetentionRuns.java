package fr.nouveauxlieux.privacy.internal;

import fr.nouveauxlieux.privacy.RetentionReport.Run;
import fr.nouveauxlieux.privacy.RetentionReport.Treated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runs of retention, and what each did. */
@ApplicationScoped
public class RetentionRuns {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public long begin() {
        return ((Number) entityManager
                        .createNativeQuery("insert into retention_run (started_at) values (?1) returning id")
                        .setParameter(1, now())
                        .getSingleResult())
                .longValue();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void record(long run, Treated treated) {
        entityManager
                .createNativeQuery(
                        "insert into retention_run_rule (run_id, rule, treated, failed) values (?1, ?2, ?3, ?4)")
                .setParameter(1, run)
                .setParameter(2, treated.rule())
                .setParameter(3, treated.count())
                .setParameter(4, treated.failed())
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void end(long run) {
        entityManager
                .createNativeQuery("update retention_run set ended_at = ?1 where id = ?2")
                .setParameter(1, now())
                .setParameter(2, run)
                .executeUpdate();
    }

    /** Whether a run came to its end within that time. */
    @Transactional
    public boolean hasEndedWithin(Duration time) {
        return !entityManager
                .createNativeQuery("select id from retention_run where ended_at > ?1")
                .setParameter(1, clock.instant().minus(time).atOffset(ZoneOffset.UTC))
                .getResultList()
                .isEmpty();
    }

    public List<Run> listLatest(int most) {
        List<Run> runs = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery("select id, started_at, ended_at from retention_run order by id desc")
                .setMaxResults(most)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            runs.add(new Run(
                    instant(columns[1]),
                    Optional.ofNullable(columns[2]).map(RetentionRuns::instant),
                    listTreated(((Number) columns[0]).longValue())));
        }
        return runs;
    }

    private List<Treated> listTreated(long run) {
        List<Treated> treated = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery(
                        "select rule, treated, failed from retention_run_rule where run_id = ?1 order by rule")
                .setParameter(1, run)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            treated.add(new Treated((String) columns[0], ((Number) columns[1]).longValue(), (Boolean) columns[2]));
        }
        return treated;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }
}
