package fr.nouveauxlieux.review;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The waves with dossiers that are read, or were, within reach of whoever asks. */
@ApplicationScoped
@UseCase(
        value = "review.list-waves",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ListReadWaves {

    private static final String QUERY =
            """
            select d.wave from dossier d where d.call_code = ?1 and d.wave is not null and (d.stage = 'REVIEW'
                or exists (select 1 from review r where r.dossier_id = d.public_id))
            group by d.wave order by max(d.submitted_at) desc""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Permissions permissions;

    /** Those of a call, submitted to last first. */
    public List<WaveKey> list(CallCode call) {
        List<?> rows = entityManager
                .createNativeQuery(QUERY)
                .setParameter(1, call.value())
                .getResultList();
        return rows.stream()
                .map(wave -> new WaveKey(call, (String) wave))
                .filter(wave -> permissions.may(ReadWaveReadings.class, wave))
                .toList();
    }
}
