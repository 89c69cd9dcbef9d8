package fr.nouveauxlieux.support.internal;

import fr.nouveauxlieux.support.SupportCode;
import fr.nouveauxlieux.support.model.SupportScheme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of schemes. */
@ApplicationScoped
public class SchemeRows {

    /** Held by whoever writes schemes. */
    public static final String LOCK = "support-schemes";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public List<SupportScheme> listAll() {
        return entityManager
                .createQuery("select s from SupportScheme s order by s.code", SupportScheme.class)
                .getResultList();
    }

    public Optional<SupportScheme> find(SupportCode code) {
        return Optional.ofNullable(entityManager.find(SupportScheme.class, code.value()));
    }

    public void add(SupportScheme scheme) {
        entityManager.persist(scheme);
    }
}
