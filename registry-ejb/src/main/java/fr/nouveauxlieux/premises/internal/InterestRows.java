package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.PremisesInterestId;
import fr.nouveauxlieux.premises.NoSuchOfferException;
import fr.nouveauxlieux.premises.model.PremisesInterest;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of interests. */
@ApplicationScoped
public class InterestRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(PremisesInterest interest) {
        entityManager.persist(interest);
        entityManager.flush();
    }

    public void remove(PremisesInterest interest) {
        entityManager.remove(interest);
        entityManager.flush();
    }

    public Optional<PremisesInterest> find(PremisesInterestId id) {
        return entityManager
                .createQuery("select i from PremisesInterest i where i.publicId = :id", PremisesInterest.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** @throws NoSuchOfferException if there is none */
    public PremisesInterest get(PremisesInterestId id) {
        return find(id).orElseThrow(() -> new NoSuchOfferException(id));
    }

    public boolean exists(PremisesOffer offer, AccountId account) {
        return listOf(account).stream().anyMatch(one -> one.offer().key() == offer.key());
    }

    /** The oldest first. */
    public List<PremisesInterest> listIn(PremisesOffer offer) {
        return entityManager
                .createQuery(
                        "select i from PremisesInterest i where i.offer = :offer order by i.id", PremisesInterest.class)
                .setParameter("offer", offer)
                .getResultList();
    }

    public long count(PremisesOffer offer) {
        return entityManager
                .createQuery("select count(i) from PremisesInterest i where i.offer = :offer", Long.class)
                .setParameter("offer", offer)
                .getSingleResult();
    }

    /** The latest first. */
    public List<PremisesInterest> listOf(AccountId account) {
        return entityManager
                .createQuery(
                        "select i from PremisesInterest i join fetch i.offer where i.accountId = :account"
                                + " order by i.id desc",
                        PremisesInterest.class)
                .setParameter("account", account.value())
                .getResultList();
    }
}
