package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.search.PlaceDocument;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Every place that the registry has now, page by page in the order of their keys. Places that come while they are
 * read are left to the feed: a rebuild during an import would otherwise run after it, and everything be indexed twice.
 */
final class AllPlaces implements Iterator<List<PlaceDocument>> {

    private static final int PLACES_AT_ONCE = 1_000;

    private final PlaceReader reader;
    private final long lastKey;
    private long reached;

    AllPlaces(PlaceReader reader) {
        this.reader = reader;
        this.lastKey = reader.lastKey();
    }

    @Override
    public boolean hasNext() {
        return reached < lastKey;
    }

    @Override
    public List<PlaceDocument> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PlaceReader.Page page = reader.readAll(reached, lastKey, PLACES_AT_ONCE);
        reached = page.lastKey();
        return page.places();
    }
}
