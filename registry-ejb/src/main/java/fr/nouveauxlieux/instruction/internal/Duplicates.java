package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.DossierDesk.Duplicate;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Other submitted dossiers of the same organisation, or of the same SIRET, in the same call. */
@ApplicationScoped
public class Duplicates {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DeskReach reach;

    /** The oldest first, as far as whoever asks reaches. */
    public List<Duplicate> listOf(DeskDossier dossier) {
        Conditions conditions = new Conditions()
                .add("d.submitted_at is not null and d.state not in ('DRAFT', 'WITHDRAWN')")
                .add("d.public_id <> ?", dossier.id().value())
                .is("d.call_code", dossier.call().value())
                .add(
                        "o.public_id = ? or o.siret = (select s.siret from organisation s where s.public_id = ?)",
                        dossier.organisation().value(),
                        dossier.organisation().value());
        reach.restrict(conditions);
        List<?> found = conditions
                .bind(entityManager.createNativeQuery(
                        "select d.public_id, d.number, d.submitted_title, d.state from dossier d"
                                + " join organisation o on o.public_id = d.organisation_id where " + conditions.sql()
                                + " order by d.id"))
                .getResultList();
        List<Duplicate> duplicates = new ArrayList<>();
        for (Object each : found) {
            Object[] row = (Object[]) each;
            duplicates.add(new Duplicate(
                    new DossierId((String) row[0]), (String) row[1], (String) row[2], DossierState.valueOf((String)
                            row[3])));
        }
        return duplicates;
    }
}
