package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.DossierComment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Comments on dossiers. */
@ApplicationScoped
public class CommentRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** In the order in which they were written. */
    public List<DossierComment> list(Dossier dossier) {
        return entityManager
                .createQuery(
                        "select c from DossierComment c where c.dossier = :dossier order by c.writtenAt, c.id",
                        DossierComment.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    public Optional<DossierComment> find(Dossier dossier, long key) {
        return list(dossier).stream().filter(comment -> comment.key() == key).findFirst();
    }

    public DossierComment add(DossierComment comment) {
        entityManager.persist(comment);
        entityManager.flush();
        return comment;
    }
}
