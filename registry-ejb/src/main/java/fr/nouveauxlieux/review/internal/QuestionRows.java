package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.model.ReaderQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What readers would ask applicants. */
@ApplicationScoped
public class QuestionRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public ReaderQuestion add(ReaderQuestion question) {
        entityManager.persist(question);
        entityManager.flush();
        return question;
    }

    /** The oldest first. */
    public List<ReaderQuestion> list(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select q from ReaderQuestion q where q.dossierId = :dossier order by q.id",
                        ReaderQuestion.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    /** For oneself until the transaction ends; empty where the dossier has no such question. */
    public Optional<ReaderQuestion> hold(DossierId dossier, long key) {
        return Optional.ofNullable(entityManager.find(ReaderQuestion.class, key, LockModeType.PESSIMISTIC_WRITE))
                .filter(question -> question.dossier().equals(dossier));
    }
}
