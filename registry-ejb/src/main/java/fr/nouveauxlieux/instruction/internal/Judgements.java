package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.model.EligibilityJudgement;
import fr.nouveauxlieux.instruction.model.Opinion;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is thought of dossiers: their eligibility as it was judged last, and the prefect's opinion. */
@ApplicationScoped
public class Judgements {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(EligibilityJudgement judgement) {
        entityManager.persist(judgement);
    }

    public void add(Opinion opinion) {
        entityManager.persist(opinion);
    }

    /** The latest. */
    public Optional<EligibilityJudgement> findEligibility(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select j from EligibilityJudgement j where j.dossierId = :dossier order by j.id desc",
                        EligibilityJudgement.class)
                .setParameter("dossier", dossier.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<Opinion> listOpinions(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select o from Opinion o where o.dossierId in :dossiers", Opinion.class)
                        .setParameter(
                                "dossiers",
                                dossiers.stream().map(DossierId::value).toList())
                        .getResultList();
    }

    public Optional<Opinion> findOpinion(DossierId dossier) {
        return entityManager
                .createQuery("select o from Opinion o where o.dossierId = :dossier", Opinion.class)
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .findFirst();
    }
}
