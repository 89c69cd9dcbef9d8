package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.assignment.NoSuchRunException;
import fr.nouveauxlieux.assignment.model.AssignmentRun;
import fr.nouveauxlieux.assignment.model.ProposedReading;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of runs and of what they propose. */
@ApplicationScoped
public class Runs {

    private static final String LATEST_APPLIED =
            """
            select id from assignment_run where call_code = ?1 and wave = ?2 and applied_at is not null
            order by applied_at desc, id limit 1""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(AssignmentRun run) {
        entityManager.persist(run);
    }

    public void add(ProposedReading proposal) {
        entityManager.persist(proposal);
    }

    public Optional<AssignmentRun> find(AssignmentRunId id) {
        return Optional.ofNullable(entityManager.find(AssignmentRun.class, id.value()));
    }

    /** @throws NoSuchRunException if there is none */
    public AssignmentRun get(AssignmentRunId id) {
        return find(id).orElseThrow(NoSuchRunException::new);
    }

    /**
     * Holds the run until the transaction ends.
     *
     * @throws NoSuchRunException if there is none
     */
    public AssignmentRun hold(AssignmentRunId id) {
        AssignmentRun run = get(id);
        entityManager.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        return run;
    }

    /** The latest first. */
    public List<AssignmentRun> list(WaveKey wave) {
        return entityManager
                .createQuery(
                        "select r from AssignmentRun r where r.callCode = :call and r.wave = :wave"
                                + " order by r.computedAt desc, r.id",
                        AssignmentRun.class)
                .setParameter("call", wave.call().value())
                .setParameter("wave", wave.wave())
                .getResultList();
    }

    /** Applied last. */
    public Optional<AssignmentRun> findLatestApplied(WaveKey wave) {
        entityManager.flush();
        List<?> found = entityManager
                .createNativeQuery(LATEST_APPLIED)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList();
        return found.stream().findFirst().map(id -> get(new AssignmentRunId((String) id)));
    }

    /** By dossier and reader. */
    public List<ProposedReading> listProposals(AssignmentRunId run) {
        return entityManager
                .createQuery(
                        "select p from ProposedReading p where p.runId = :run order by p.dossierId, p.readerId",
                        ProposedReading.class)
                .setParameter("run", run.value())
                .getResultList();
    }

    public Optional<ProposedReading> findProposal(AssignmentRunId run, DossierId dossier, AccountId reader) {
        return entityManager
                .createQuery(
                        "select p from ProposedReading p where p.runId = :run and p.dossierId = :dossier"
                                + " and p.readerId = :reader",
                        ProposedReading.class)
                .setParameter("run", run.value())
                .setParameter("dossier", dossier.value())
                .setParameter("reader", reader.value())
                .getResultStream()
                .findFirst();
    }
}
