package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** The dossiers that were submitted, one by one. */
@ApplicationScoped
public class DeskDossiers {

    private static final String QUERY =
            """
            select number, call_code,
                (select cast(cast(s.content as jsonb) ->> 'callVersion' as integer) from submission s
                    where s.dossier_id = dossier.id order by s.number desc limit 1),
                wave, organisation_id, owner_id, state, stage, submitted_at, untold_stage is not null
            from dossier where public_id = ?1 and submitted_at is not null""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** @throws NoSuchDossierException if there is none, or it was never submitted */
    public DeskDossier get(DossierId id) {
        return find(id, QUERY);
    }

    /**
     * Holds the dossier until the transaction ends, so that of two who act on it at once the second sees what the first
     * did.
     *
     * @throws NoSuchDossierException if there is none, or it was never submitted
     */
    public DeskDossier hold(DossierId id) {
        return find(id, QUERY + " for update");
    }

    private DeskDossier find(DossierId id, String query) {
        entityManager.flush();
        List<?> found = entityManager
                .createNativeQuery(query)
                .setParameter(1, id.value())
                .getResultList();
        if (found.isEmpty()) {
            throw new NoSuchDossierException();
        }
        Object[] row = (Object[]) found.get(0);
        return new DeskDossier(
                id,
                (String) row[0],
                new CallCode((String) row[1]),
                ((Number) row[2]).intValue(),
                (String) row[3],
                new OrganisationId((String) row[4]),
                new AccountId((String) row[5]),
                DossierState.valueOf((String) row[6]),
                DossierStage.valueOf((String) row[7]),
                instant(row[8]),
                (Boolean) row[9]);
    }

    static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((java.sql.Timestamp) column).toInstant();
    }
}
