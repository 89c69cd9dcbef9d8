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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives labels to places by decision of the State, in the transaction of whoever decides. A label given is a record among
 * those that a place is drawn from; it stands beside the labels that sources know, and takes the place of no other field.
 * Each call announces its change, after which the caller has to do nothing but write its entry in the journal.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlaceLabels {

    /** The source that labels given come from. */
    public static final String SOURCE = "award";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private ChangeFeed changeFeed;

    /**
     * @param reference by which it is known, as the identifier of the dossier that was granted
     * @return false where there is no such place any more
     */
    public boolean grant(PlaceId id, String reference, LabelGrant label, Instant decidedAt) {
        Optional<Place> found = hold(id);
        found.ifPresent(place -> {
            forget(place, reference);
            PlaceProfile values = PlaceProfile.builder()
                    .set(PlaceField.LABELS, List.of(label))
                    .build();
            entityManager.persist(SourceRecord.decided(
                    entityManager.getReference(Source.class, SOURCE),
                    place,
                    new Correction(reference, values, Set.of(), decidedAt)));
            changeFeed.announce(List.of(id));
        });
        return found.isPresent();
    }

    /** @return false where there is no such place any more */
    public boolean withdraw(PlaceId id, String reference) {
        Optional<Place> found = hold(id);
        found.ifPresent(place -> {
            forget(place, reference);
            changeFeed.announce(List.of(id));
        });
        return found.isPresent();
    }

    private void forget(Place place, String reference) {
        place.withdraw(SOURCE, reference).ifPresent(record -> {
            entityManager.remove(record);
            entityManager.flush();
        });
    }

    private Optional<Place> hold(PlaceId id) {
        return entityManager
                .createQuery("select p from Place p where p.publicId = :id", Place.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
