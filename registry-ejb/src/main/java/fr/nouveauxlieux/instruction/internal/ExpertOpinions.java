package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.ExpertOpinionView;
import fr.nouveauxlieux.instruction.model.ExpertOpinion;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What experts think of dossiers. */
@ApplicationScoped
public class ExpertOpinions {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Names names;

    public void add(ExpertOpinion opinion) {
        entityManager.persist(opinion);
    }

    /** The oldest first. */
    public List<ExpertOpinionView> listOf(DossierId dossier) {
        List<ExpertOpinion> found = entityManager
                .createQuery(
                        "select e from ExpertOpinion e where e.dossierId = :dossier order by e.id", ExpertOpinion.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
        Names.Told told = names.of(found.stream().map(ExpertOpinion::recorder).toList());
        return found.stream()
                .map(one -> new ExpertOpinionView(
                        one.expert(), one.verdict(), one.content(), told.of(one.recorder()), one.recordedAt()))
                .toList();
    }
}
