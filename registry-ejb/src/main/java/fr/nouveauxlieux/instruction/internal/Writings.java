package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.model.DossierMessage;
import fr.nouveauxlieux.instruction.model.PrivateNote;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What is written about dossiers: messages between their authors and the service, and the service's notes. */
@ApplicationScoped
public class Writings {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public DossierMessage add(DossierMessage message) {
        entityManager.persist(message);
        entityManager.flush();
        return message;
    }

    public void add(PrivateNote note) {
        entityManager.persist(note);
    }

    /** The oldest first. */
    public List<DossierMessage> listMessages(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select m from DossierMessage m where m.dossierId = :dossier order by m.id",
                        DossierMessage.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    /** The oldest first. */
    public List<PrivateNote> listNotes(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select n from PrivateNote n where n.dossierId = :dossier order by n.id", PrivateNote.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }
}
