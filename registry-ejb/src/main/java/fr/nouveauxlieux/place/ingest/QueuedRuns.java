package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.place.ingest.model.ImportRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The queue as one who adds to it sees it, in their own transaction. */
@ApplicationScoped
class QueuedRuns {

    /** Any number will do, as long as nothing else of the application locks it with another. */
    private static final int QUEUE_LOCK = 1_605_318;

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** Until the transaction ends, nobody else adds to the queue of this source. */
    void lock(SourceCode source) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1, hashtext(?2)) as text)")
                .setParameter(1, QUEUE_LOCK)
                .setParameter(2, source.value())
                .getResultList();
    }

    boolean isWaiting(SourceCode source) {
        return !entityManager
                .createQuery(
                        "select r.id from ImportRun r where r.sourceCode = :source and r.state = :state", Long.class)
                .setParameter("source", source.value())
                .setParameter("state", ImportRun.State.QUEUED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether made-up places are in the registry. */
    boolean isDemonstration() {
        return !entityManager
                .createQuery("select s.code from Source s where s.demonstration = true", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    ImportId add(ImportRun run) {
        entityManager.persist(run);
        entityManager.flush();
        return new ImportId(run.id());
    }
}
