package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.place.ChangeFeed;
import fr.nouveauxlieux.place.PlaceChange;
import fr.nouveauxlieux.place.SourceNotice;
import fr.nouveauxlieux.place.model.Place;
import fr.nouveauxlieux.search.PlaceDocument;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the index is to hold: the places that are not hidden. Each call is one transaction, and sees one state of the registry. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlaceReader {

    /** What is read is not kept, nor watched for changes. */
    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private ChangeFeed feed;

    @Inject
    private PlaceDocuments documents;

    /**
     * Some places as they are now.
     *
     * @param upserts the places that changed and are there
     * @param deletions identifiers of those that are not
     * @param sequence the last change taken account of
     */
    public record Batch(List<PlaceDocument> upserts, List<String> deletions, long sequence) {}

    /** Some places in the order of their keys, for a rebuild. */
    public record Page(List<PlaceDocument> places, long lastKey) {}

    /** The places touched by at most {@code limit} changes after a sequence number. */
    public Batch readChanges(long afterSequence, int limit) {
        List<PlaceChange> changes = feed.listAfter(afterSequence, limit);
        Set<String> touched = new LinkedHashSet<>();
        changes.forEach(change -> touched.add(change.place().value()));
        long sequence = changes.isEmpty()
                ? afterSequence
                : changes.get(changes.size() - 1).sequence();
        if (touched.isEmpty()) {
            return new Batch(List.of(), List.of(), sequence);
        }
        List<Place> places = entityManager
                .createQuery("select p from Place p where p.publicId in :identifiers and p.hidden = false", Place.class)
                .setParameter("identifiers", touched)
                .setHint(READ_ONLY, "true")
                .getResultList();
        places.forEach(place -> touched.remove(place.publicId().value()));
        return new Batch(documentsOf(places), List.copyOf(touched), sequence);
    }

    /**
     * Places whose keys come after one and not after another.
     *
     * @return at most {@code limit} of them; none, with {@code upToKey}, where there are no more
     */
    public Page readAll(long afterKey, long upToKey, int limit) {
        List<Place> places = entityManager
                .createQuery(
                        "select p from Place p where p.id > :after and p.id <= :last and p.hidden = false"
                                + " order by p.id",
                        Place.class)
                .setParameter("after", afterKey)
                .setParameter("last", upToKey)
                .setMaxResults(limit)
                .setHint(READ_ONLY, "true")
                .getResultList();
        long lastKey =
                places.isEmpty() ? upToKey : places.get(places.size() - 1).id();
        return new Page(documentsOf(places), lastKey);
    }

    /** The key of the place that came last; 0 where there is none. */
    public long lastKey() {
        Long last = entityManager
                .createQuery("select max(p.id) from Place p", Long.class)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    public long lastSequence() {
        return feed.lastSequence();
    }

    private List<PlaceDocument> documentsOf(Collection<Place> places) {
        Map<Long, List<SourceNotice>> notices = noticesOf(places);
        return places.stream()
                .map(place -> documents.documentOf(place, notices.getOrDefault(place.id(), List.of())))
                .toList();
    }

    private Map<Long, List<SourceNotice>> noticesOf(Collection<Place> places) {
        Map<Long, List<SourceNotice>> notices = new HashMap<>();
        if (places.isEmpty()) {
            return notices;
        }
        entityManager
                .createQuery(
                        "select r.place.id, s.code, s.name, s.licence, s.link, s.published, r.missingSince"
                                + " from SourceRecord r join r.source s where r.place.id in :places order by r.id",
                        Object[].class)
                .setParameter("places", places.stream().map(Place::id).toList())
                .getResultStream()
                .forEach(c -> notices.computeIfAbsent((Long) c[0], key -> new ArrayList<>())
                        .add(new SourceNotice(
                                (String) c[1],
                                (String) c[2],
                                (String) c[3],
                                (String) c[4],
                                Optional.ofNullable((LocalDate) c[5]),
                                c[6] == null)));
        return notices;
    }
}
