package fr.nouveauxlieux.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Locks of the database by name, held until the transaction ends, for what no single row stands for. */
@ApplicationScoped
public class DatabaseLocks {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** Waits for whoever holds the same name. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String name) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, name)
                .getResultList();
    }
}
