package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.model.Answer;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.PastAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers as rows, with their past. */
@ApplicationScoped
public class AnswerRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** Those that stand now, emptied ones too, in the order of their paths. */
    public Map<AnswerPath, Answer> list(Dossier dossier) {
        Map<AnswerPath, Answer> byPath = new TreeMap<>();
        entityManager
                .createQuery("select a from Answer a where a.dossier = :dossier", Answer.class)
                .setParameter("dossier", dossier.key())
                .getResultList()
                .forEach(answer -> byPath.put(answer.path(), answer));
        return byPath;
    }

    /** Those that stand now, without their versions. */
    public Answers plainAnswers(Dossier dossier) {
        return plain(list(dossier).values());
    }

    /** Without their versions. */
    static Answers plain(Collection<Answer> answers) {
        Map<AnswerPath, Object> values = new LinkedHashMap<>();
        answers.forEach(answer -> values.put(answer.path(), Authors.tree(answer.value())));
        return new Answers(values);
    }

    public void add(Answer answer) {
        entityManager.persist(answer);
    }

    public void add(PastAnswer past) {
        entityManager.persist(past);
    }

    /** What was kept of what was sent by these keys. */
    public Map<String, PastAnswer> listByKeys(Dossier dossier, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select p from PastAnswer p where p.dossier = :dossier and p.saveKey in :keys",
                        PastAnswer.class)
                .setParameter("dossier", dossier.key())
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(PastAnswer::saveKey, Function.identity()));
    }

    public Optional<PastAnswer> findVersion(Dossier dossier, AnswerPath path, long version) {
        return entityManager
                .createQuery(
                        "select p from PastAnswer p where p.dossier = :dossier and p.path = :path"
                                + " and p.version = :version",
                        PastAnswer.class)
                .setParameter("dossier", dossier.key())
                .setParameter("path", path.toString())
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    public List<PastAnswer> listHistory(Dossier dossier, int most) {
        return entityManager
                .createQuery(
                        "select p from PastAnswer p where p.dossier = :dossier order by p.savedAt desc, p.id desc",
                        PastAnswer.class)
                .setParameter("dossier", dossier.key())
                .setMaxResults(most)
                .getResultList();
    }
}
