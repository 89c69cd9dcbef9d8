package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.review.ReviewTerms;
import fr.nouveauxlieux.review.model.CommitteeSending;
import fr.nouveauxlieux.review.model.ReadingTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** On what terms waves are read, and how their dossiers went to the committee. */
@ApplicationScoped
public class TermsRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public Optional<ReadingTerms> find(WaveKey wave) {
        return entityManager
                .createQuery(
                        "select t from ReadingTerms t where t.callCode = :call and t.wave = :wave", ReadingTerms.class)
                .setParameter("call", wave.call().value())
                .setParameter("wave", wave.wave())
                .getResultStream()
                .findFirst();
    }

    /** Those usual where nobody has said otherwise. */
    public ReviewTerms of(WaveKey wave) {
        return find(wave).map(ReadingTerms::terms).orElse(ReviewTerms.USUAL);
    }

    /** Of the waves whose reviews are awaited by a day from the one to the other, both included. */
    public List<ReadingTerms> listDue(LocalDate first, LocalDate last) {
        return entityManager
                .createQuery(
                        "select t from ReadingTerms t where t.dueOn between :first and :last order by t.id",
                        ReadingTerms.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    public ReadingTerms add(ReadingTerms terms) {
        entityManager.persist(terms);
        entityManager.flush();
        return terms;
    }

    public void add(CommitteeSending sending) {
        entityManager.persist(sending);
    }
}
