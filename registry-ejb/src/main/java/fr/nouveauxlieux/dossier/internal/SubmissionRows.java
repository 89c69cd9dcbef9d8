package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.dossier.SubmissionView;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was submitted. */
@ApplicationScoped
public class SubmissionRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** By number, without what was frozen nor the receipts. */
    public List<SubmissionView> list(Dossier dossier) {
        return entityManager
                .createQuery(
                        "select s.number, s.submittedAt, s.sha256 from Submission s where s.dossier = :dossier"
                                + " order by s.number",
                        Object[].class)
                .setParameter("dossier", dossier.key())
                .getResultStream()
                .map(row -> new SubmissionView((Integer) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }

    public Optional<Submission> find(Dossier dossier, int number) {
        return entityManager
                .createQuery(
                        "select s from Submission s where s.dossier = :dossier and s.number = :number",
                        Submission.class)
                .setParameter("dossier", dossier.key())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What counts: the one submitted last. */
    public Optional<Submission> findLast(Dossier dossier) {
        List<SubmissionView> all = list(dossier);
        return all.isEmpty()
                ? Optional.empty()
                : find(dossier, all.get(all.size() - 1).number());
    }

    public void add(Submission submission) {
        entityManager.persist(submission);
        entityManager.flush();
    }
}
