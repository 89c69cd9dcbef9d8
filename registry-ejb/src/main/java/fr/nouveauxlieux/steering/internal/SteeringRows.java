package fr.nouveauxlieux.steering.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.steering.StandingCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the database tells of waves. */
@ApplicationScoped
public class SteeringRows {

    private static final Comparator<StandingCount> IN_ORDER = Comparator.comparing(
                    (StandingCount count) -> count.standing().state())
            .thenComparing(count -> count.standing().stage());

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** How many submitted dossiers of the call stand where, by wave. */
    public Map<WaveKey, List<StandingCount>> listStandings(CallCode call) {
        List<?> found = entityManager
                .createNativeQuery("select wave, state, stage, count(*) from dossier"
                        + " where submitted_at is not null and call_code = ?1 group by 1, 2, 3 order by 1")
                .setParameter(1, call.value())
                .getResultList();
        Map<WaveKey, List<StandingCount>> waves = new LinkedHashMap<>();
        for (Object each : found) {
            Object[] row = (Object[]) each;
            WaveKey wave = new WaveKey(call, (String) row[0]);
            waves.computeIfAbsent(wave, key -> new ArrayList<>())
                    .add(new StandingCount(standing(row[1], row[2]), ((Number) row[3]).longValue()));
        }
        waves.values().forEach(counts -> counts.sort(IN_ORDER));
        return waves;
    }

    /** Of the submitted dossiers of a wave, by dossier, then in their order. */
    public List<TakenStep> listSteps(WaveKey wave) {
        List<?> found = entityManager
                .createNativeQuery("select d.public_id, s.state, s.stage, s.taken_at from dossier_step s"
                        + " join dossier d on d.id = s.dossier_id"
                        + " where d.call_code = ?1 and d.wave = ?2 and s.state <> 'DRAFT'"
                        + " order by d.public_id, s.taken_at, s.id")
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new TakenStep(new DossierId((String) row[0]), standing(row[1], row[2]), instant(row[3])))
                .toList();
    }

    private static DossierStanding standing(Object state, Object stage) {
        return new DossierStanding(DossierState.valueOf((String) state), DossierStage.valueOf((String) stage));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }
}
