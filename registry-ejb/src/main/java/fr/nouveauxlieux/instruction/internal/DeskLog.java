package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.instruction.DeskAct;
import fr.nouveauxlieux.instruction.model.DoneAct;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** What was done with dossiers at the desk. */
@ApplicationScoped
public class DeskLog {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Whoever acts did it now. */
    public void note(DossierId dossier, DeskAct act) {
        entityManager.persist(new DoneAct(dossier, act, people.ownId(), clock.instant()));
    }

    /** The latest first. */
    public List<DoneAct> listOf(DossierId dossier) {
        return entityManager
                .createQuery("select a from DoneAct a where a.dossierId = :dossier order by a.id desc", DoneAct.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }
}
