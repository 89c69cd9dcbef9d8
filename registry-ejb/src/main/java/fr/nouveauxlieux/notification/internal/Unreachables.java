package fr.nouveauxlieux.notification.internal;

import fr.nouveauxlieux.notification.model.UnreachableAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The addresses that mail does not reach, by their digests. */
@ApplicationScoped
@Transactional
public class Unreachables {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public Optional<UnreachableAddress> find(String recipientDigest) {
        return Optional.ofNullable(entityManager.find(UnreachableAddress.class, recipientDigest));
    }

    /** @param status what the mail server said, in codes */
    public void add(String recipientDigest, Instant now, String status) {
        UnreachableAddress known =
                entityManager.find(UnreachableAddress.class, recipientDigest, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            entityManager.persist(new UnreachableAddress(recipientDigest, now, status));
        } else {
            known.bouncedAgain(now, status);
        }
    }

    public void remove(String recipientDigest) {
        find(recipientDigest).ifPresent(entityManager::remove);
    }
}
