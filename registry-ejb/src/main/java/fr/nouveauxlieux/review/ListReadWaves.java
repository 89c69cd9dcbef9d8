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
            select d.call_code, d.wave from dossier d where d.wave is not null and (d.stage = 'REVIEW'
                or exists (select 1 from review r where r.dossier_id = d.public_id))
            group by d.call_code, d.wave order by max(d.submitted_at) desc""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Permissions permissions;

    /** Those submitted to last first. */
    public List<WaveKey> list() {
        List<?> rows = entityManager.createNativeQuery(QUERY).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new WaveKey(new CallCode((String) row[0]), (String) row[1]))
                .filter(wave -> permissions.may(ReadWaveReadings.class, wave))
                .toList();
    }
}
