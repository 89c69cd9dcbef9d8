package fr.nouveauxlieux.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether the registry is a demonstration: it is as long as made-up places are in it. */
@ApplicationScoped
public class DemonstrationState {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public boolean isOn() {
        return !entityManager
                .createNativeQuery("select code from source where demonstration limit 1")
                .getResultList()
                .isEmpty();
    }
}
