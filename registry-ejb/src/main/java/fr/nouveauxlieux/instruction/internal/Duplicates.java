package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.DossierDesk.Duplicate;
import fr.nouveauxlieux.instruction.DossierDesk.Likeness;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Other submitted dossiers that may be of the same project: in the same call, of the same organisation or SIRET, at the
 * same address, or about the same place of the registry.
 */
@ApplicationScoped
public class Duplicates {

    private static final String SAME_ORGANISATION =
            "(o.public_id = self.organisation_id or o.siret = (select s.siret from organisation s where s.public_id ="
                    + " self.organisation_id))";
    private static final String SAME_ADDRESS = "coalesce(d.submitted_address = self.submitted_address, false)";
    private static final String SAME_PLACE = "coalesce(d.submitted_place = self.submitted_place, false)";

    private static final String SELECT = "select d.public_id, d.number, d.submitted_title, d.state, " + "coalesce("
            + SAME_ORGANISATION + ", false), " + SAME_ADDRESS + ", " + SAME_PLACE
            + " from dossier d join organisation o on o.public_id = d.organisation_id, dossier self where ";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DeskReach reach;

    /** The oldest first, as far as whoever asks reaches. */
    public List<Duplicate> listOf(DeskDossier dossier) {
        Conditions conditions = new Conditions()
                .add("d.submitted_at is not null and d.state not in ('DRAFT', 'WITHDRAWN')")
                .add("self.public_id = ? and d.id <> self.id", dossier.id().value())
                .add("d.call_code = self.call_code")
                .add(SAME_ORGANISATION + " or " + SAME_ADDRESS + " or " + SAME_PLACE);
        reach.restrict(conditions);
        List<?> found = conditions
                .bind(entityManager.createNativeQuery(SELECT + conditions.sql() + " order by d.id"))
                .getResultList();
        List<Duplicate> duplicates = new ArrayList<>();
        for (Object each : found) {
            Object[] row = (Object[]) each;
            duplicates.add(new Duplicate(
                    new DossierId((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    DossierState.valueOf((String) row[3]),
                    reasons((Boolean) row[4], (Boolean) row[5], (Boolean) row[6])));
        }
        return duplicates;
    }

    private static List<Likeness> reasons(boolean organisation, boolean address, boolean place) {
        List<Likeness> reasons = new ArrayList<>();
        if (organisation) {
            reasons.add(Likeness.ORGANISATION);
        }
        if (address) {
            reasons.add(Likeness.ADDRESS);
        }
        if (place) {
            reasons.add(Likeness.PLACE);
        }
        return reasons;
    }
}
