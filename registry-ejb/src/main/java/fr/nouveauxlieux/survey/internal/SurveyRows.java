package fr.nouveauxlieux.survey.internal;

import fr.nouveauxlieux.kernel.SurveyCommentId;
import fr.nouveauxlieux.survey.CommentState;
import fr.nouveauxlieux.survey.NoSuchSurveyException;
import fr.nouveauxlieux.survey.model.Survey;
import fr.nouveauxlieux.survey.model.SurveyComment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Surveys and what was written in them, by what names them. */
@ApplicationScoped
public class SurveyRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(Survey survey) {
        entityManager.persist(survey);
    }

    public void add(SurveyComment comment) {
        entityManager.persist(comment);
    }

    public Optional<Survey> find(int year) {
        return Optional.ofNullable(entityManager.find(Survey.class, year));
    }

    /** Has whoever else moves it wait. */
    public Optional<Survey> findToMove(int year) {
        return Optional.ofNullable(entityManager.find(Survey.class, year, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first. */
    public List<Survey> list() {
        return entityManager
                .createQuery("select s from Survey s order by s.year desc", Survey.class)
                .getResultList();
    }

    /** Has whoever else judges it wait. @throws NoSuchSurveyException if there is none */
    public SurveyComment getToJudge(SurveyCommentId id) {
        return Optional.ofNullable(entityManager.find(SurveyComment.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NoSuchSurveyException::new);
    }

    /** In the order of identifiers, which were drawn. */
    public List<SurveyComment> listComments(int year, CommentState state) {
        return entityManager
                .createQuery(
                        "select c from SurveyComment c where c.year = :year and c.state = :state order by c.id",
                        SurveyComment.class)
                .setParameter("year", year)
                .setParameter("state", state)
                .getResultList();
    }
}
