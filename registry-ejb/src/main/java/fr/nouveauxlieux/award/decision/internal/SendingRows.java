package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.award.decision.SendingKey;
import fr.nouveauxlieux.award.decision.SendingOutcome;
import fr.nouveauxlieux.award.decision.SendingReport;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Batches of letters: which were asked for, and what came of each. */
@ApplicationScoped
public class SendingRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Dossiers of other waves are left out. @return false if there is one of that key */
    public boolean add(SendingKey key, WaveKey wave, List<DossierId> dossiers) {
        int added = entityManager
                .createNativeQuery("insert into decision_sending (id, author_id, call_code, wave, begun_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict (id) do nothing")
                .setParameter(1, key.value())
                .setParameter(2, people.ownId().value())
                .setParameter(3, wave.call().value())
                .setParameter(4, wave.wave())
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        for (int i = 0; added == 1 && i < dossiers.size(); i++) {
            entityManager
                    .createNativeQuery("insert into decision_sending_step (sending_id, dossier_id, position)"
                            + " select ?1, public_id, ?3 from dossier where public_id = ?2 and call_code = ?4"
                            + " and wave = ?5 on conflict do nothing")
                    .setParameter(1, key.value())
                    .setParameter(2, dossiers.get(i).value())
                    .setParameter(3, i)
                    .setParameter(4, wave.call().value())
                    .setParameter(5, wave.wave())
                    .executeUpdate();
        }
        return added == 1;
    }

    public boolean holds(SendingKey key, DossierId dossier) {
        return !rows(
                        "select 1 from decision_sending_step where sending_id = ?1 and dossier_id = ?2",
                        key.value(),
                        dossier.value())
                .isEmpty();
    }

    public Optional<SendingOutcome> findOutcome(SendingKey key, DossierId dossier) {
        return rows(
                        "select outcome from decision_sending_step where sending_id = ?1 and dossier_id = ?2"
                                + " and outcome is not null",
                        key.value(),
                        dossier.value())
                .stream()
                .findFirst()
                .map(outcome -> SendingOutcome.valueOf((String) outcome));
    }

    public void keep(SendingKey key, DossierId dossier, SendingOutcome outcome) {
        entityManager
                .createNativeQuery(
                        "update decision_sending_step set outcome = ?3 where sending_id = ?1 and dossier_id = ?2")
                .setParameter(1, key.value())
                .setParameter(2, dossier.value())
                .setParameter(3, outcome.name())
                .executeUpdate();
    }

    public Optional<SendingReport> find(SendingKey key) {
        return rows("select call_code, wave, begun_at from decision_sending where id = ?1", key.value()).stream()
                .findFirst()
                .map(found -> report(key, (Object[]) found));
    }

    private SendingReport report(SendingKey key, Object... row) {
        return new SendingReport(
                key,
                new WaveKey(new CallCode((String) row[0]), (String) row[1]),
                instant(row[2]),
                rows(
                                "select d.public_id, d.number, d.submitted_title, s.outcome from decision_sending_step s"
                                        + " join dossier d on d.public_id = s.dossier_id where s.sending_id = ?1"
                                        + " order by s.position",
                                key.value())
                        .stream()
                        .map(step -> step((Object[]) step))
                        .toList());
    }

    private static SendingReport.Step step(Object... row) {
        return new SendingReport.Step(
                new DossierId((String) row[0]),
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]).map(SendingOutcome::valueOf));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((java.sql.Timestamp) column).toInstant();
    }

    private List<?> rows(String query, String... values) {
        var asked = entityManager.createNativeQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        return asked.getResultList();
    }
}
