package fr.nouveauxlieux.partner.internal;

import fr.nouveauxlieux.kernel.KeyId;
import fr.nouveauxlieux.partner.model.PartnerKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys in the database. */
@ApplicationScoped
public class KeyRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(PartnerKey key) {
        entityManager.persist(key);
    }

    public Optional<PartnerKey> find(KeyId id) {
        return Optional.ofNullable(entityManager.find(PartnerKey.class, id.value()));
    }

    /** The newest first. */
    public List<PartnerKey> listAll() {
        return entityManager
                .createQuery("select k from PartnerKey k order by k.issuedAt desc, k.id", PartnerKey.class)
                .getResultList();
    }

    /** Writes once a day at most, and past the version: a use must not stand in the way of a revocation. */
    public void used(KeyId id, LocalDate day) {
        entityManager
                .createQuery("update PartnerKey k set k.lastUsedOn = :day"
                        + " where k.id = :id and (k.lastUsedOn is null or k.lastUsedOn < :day)")
                .setParameter("day", day)
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
