package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.place.ingest.model.ImportRun;
import fr.nouveauxlieux.place.ingest.model.ImportRun.State;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The queue of imports and what becomes of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportRuns {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The oldest run that is queued, or was interrupted. */
    public Optional<ImportRun> findNext() {
        return entityManager
                .createQuery("select r from ImportRun r where r.state in :states order by r.id", ImportRun.class)
                .setParameter("states", List.of(State.QUEUED, State.RUNNING))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<ImportRun> find(long id) {
        return Optional.ofNullable(entityManager.find(ImportRun.class, id));
    }

    public ImportRun getRun(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no import run " + id));
    }

    public long queue(ImportRun run) {
        entityManager.persist(run);
        entityManager.flush();
        return run.id();
    }

    public void start(long id) {
        getRun(id).start(clock.instant());
    }

    public void fail(long id, String reason) {
        getRun(id).fail(reason, clock.instant());
    }
}
