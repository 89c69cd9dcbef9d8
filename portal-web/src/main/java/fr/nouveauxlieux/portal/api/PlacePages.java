package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** All the places of an answer, one page after the other by cursor: only one page is in memory at a time. */
public final class PlacePages implements Iterator<PlaceHit> {

    private final PlaceDirectory directory;
    private final PlaceQuery query;
    private final int total;
    private PlaceHits page;
    private int position;

    /** Asks for the first page at once, so that what is wrong with the question shows before anything is written. */
    public PlacePages(PlaceDirectory directory, PlaceQuery query) {
        this.directory = directory;
        this.query = query;
        this.page = PlaceSearch.search(directory, query);
        this.total = page.total();
    }

    /** How many places answered when the first page was read. */
    int total() {
        return total;
    }

    @Override
    public boolean hasNext() {
        while (position == page.hits().size() && page.next().isPresent()) {
            page = directory.search(query.after(page.next().get()));
            position = 0;
        }
        return position < page.hits().size();
    }

    @Override
    public PlaceHit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.hits().get(position++);
    }
}
