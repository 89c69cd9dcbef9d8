package fr.nouveauxlieux.place;

import fr.nouveauxlieux.place.model.Place;
import fr.nouveauxlieux.place.model.Source;
import fr.nouveauxlieux.place.model.SourceRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Corrects places by decision of the moderation, in the transaction of a use case that asked for permission. A
 * correction is a record among those that a place is drawn from. Each call announces its change, after which the caller
 * has to do nothing but write its entry in the journal.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlaceCorrections {

    /** The source that corrections come from. */
    public static final String SOURCE = "contribution";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private ChangeFeed changeFeed;

    /** The place as it is now, hidden or not. */
    public Optional<PlaceStanding> find(PlaceId id) {
        return find(id, LockModeType.NONE).map(PlaceCorrections::standing);
    }

    /** Made-up places that are public, in the order of their identifiers. */
    public List<PlaceStanding> listDemonstration(int most) {
        return entityManager
                .createQuery(
                        "select p from Place p where p.demonstration = true and p.hidden = false order by p.publicId",
                        Place.class)
                .setMaxResults(most)
                .getResultStream()
                .map(PlaceCorrections::standing)
                .toList();
    }

    private static PlaceStanding standing(Place place) {
        return new PlaceStanding(place.publicId(), place.profile(), place.isHidden(), place.isDemonstration());
    }

    /**
     * @param hides whether the place is taken out of the public registry as well
     * @return false where there is no such place any more
     */
    public boolean apply(PlaceId id, Optional<Correction> correction, boolean hides) {
        Optional<Place> found = find(id, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(place -> {
            correction.ifPresent(decided -> entityManager.persist(
                    SourceRecord.decided(entityManager.getReference(Source.class, SOURCE), place, decided)));
            if (hides) {
                place.hide();
            }
            changeFeed.announce(List.of(id));
        });
        return found.isPresent();
    }

    /**
     * Takes back what {@link #apply} did.
     *
     * @param reference of the correction; passed over where there was none
     * @param shows whether the place comes back into the public registry
     * @return false where there is no such place any more
     */
    public boolean withdraw(PlaceId id, String reference, boolean shows) {
        Optional<Place> found = find(id, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(place -> {
            place.withdraw(SOURCE, reference).ifPresent(entityManager::remove);
            if (shows) {
                place.show();
            }
            changeFeed.announce(List.of(id));
        });
        return found.isPresent();
    }

    private Optional<Place> find(PlaceId id, LockModeType lock) {
        return entityManager
                .createQuery("select p from Place p where p.publicId = :id", Place.class)
                .setParameter("id", id.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
