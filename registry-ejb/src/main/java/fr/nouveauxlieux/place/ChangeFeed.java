package fr.nouveauxlieux.place;

import fr.nouveauxlieux.store.Json;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The feed of changes to places, which every node's index follows. Sequence numbers become visible in their order: a
 * reader that has seen one has seen all before it.
 */
@Stateless
public class ChangeFeed {

    /** Any number will do, as long as nothing else of the application locks it. */
    private static final long FEED_LOCK = 7_105_618_321L;

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Event<PlacesChanged> placesChanged;

    /**
     * Says that these places changed, in the caller's transaction. To be called last: other writers of the feed wait
     * from here until the transaction ends.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void announce(Collection<PlaceId> places) {
        append(places, false);
    }

    /** Says that these places are no longer in the registry, likewise. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void announceRemoval(Collection<PlaceId> places) {
        append(places, true);
    }

    private void append(Collection<PlaceId> places, boolean removed) {
        if (places.isEmpty()) {
            return;
        }
        entityManager.flush();
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, FEED_LOCK)
                .getResultList();
        entityManager
                .createNativeQuery("insert into place_change (public_id, removed)"
                        + " select value, ?1 from json_array_elements_text(cast(?2 as json))")
                .setParameter(1, removed)
                .setParameter(2, Json.write(places.stream().map(PlaceId::value).toList()))
                .executeUpdate();
        placesChanged.fire(new PlacesChanged());
    }

    /** At most {@code limit} changes after a sequence number, in their order. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlaceChange> listAfter(long sequence, int limit) {
        List<PlaceChange> changes = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery(
                        "select seq, public_id, removed from place_change where seq > ?1 order by seq limit ?2")
                .setParameter(1, sequence)
                .setParameter(2, limit)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            changes.add(new PlaceChange(
                    ((Number) columns[0]).longValue(), new PlaceId((String) columns[1]), (Boolean) columns[2]));
        }
        return changes;
    }

    /** The last change announced; 0 where there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long lastSequence() {
        Number last = (Number) entityManager
                .createNativeQuery("select coalesce(max(seq), 0) from place_change")
                .getSingleResult();
        return last.longValue();
    }
}
