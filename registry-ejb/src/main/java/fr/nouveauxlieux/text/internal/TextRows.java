package fr.nouveauxlieux.text.internal;

import fr.nouveauxlieux.text.TextKey;
import fr.nouveauxlieux.text.TextLanguage;
import fr.nouveauxlieux.text.model.PortalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The rows of texts. */
@ApplicationScoped
public class TextRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Transactional
    public List<PortalText> listAll() {
        return entityManager
                .createQuery("select t from PortalText t", PortalText.class)
                .getResultList();
    }

    public Optional<PortalText> find(TextKey key, TextLanguage language) {
        return entityManager
                .createQuery(
                        "select t from PortalText t where t.key = :key and t.language = :language", PortalText.class)
                .setParameter("key", key)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    public void add(PortalText text) {
        entityManager.persist(text);
    }
}
