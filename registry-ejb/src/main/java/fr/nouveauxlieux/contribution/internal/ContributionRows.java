package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.contribution.NoSuchContributionException;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.place.PlaceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Contributions by what names them. */
@ApplicationScoped
public class ContributionRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(Contribution contribution) {
        entityManager.persist(contribution);
    }

    public Optional<Contribution> find(ContributionId id) {
        return find(id, LockModeType.NONE);
    }

    /** @throws NoSuchContributionException if there is none */
    public Contribution get(ContributionId id) {
        return find(id).orElseThrow(() -> new NoSuchContributionException(id));
    }

    /**
     * Has whoever else decides of it wait.
     *
     * @throws NoSuchContributionException if there is none
     */
    public Contribution getToDecide(ContributionId id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NoSuchContributionException(id));
    }

    private Optional<Contribution> find(ContributionId id, LockModeType lock) {
        return entityManager
                .createQuery("select c from Contribution c where c.publicId = :id", Contribution.class)
                .setParameter("id", id.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The latest of a place. */
    public Optional<Contribution> findLast(PlaceId place) {
        return entityManager
                .createQuery(
                        "select c from Contribution c where c.placeId = :place order by c.id desc", Contribution.class)
                .setParameter("place", place.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return entityManager
                .createQuery("select c.id from Contribution c", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Takes away those of places that the registry no longer has. @return how many there were */
    public int removeOrphans() {
        return entityManager
                .createNativeQuery("delete from contribution where place_id not in (select public_id from place)")
                .executeUpdate();
    }
}
