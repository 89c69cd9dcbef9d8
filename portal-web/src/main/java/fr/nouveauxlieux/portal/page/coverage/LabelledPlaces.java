package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.PlaceSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places that hold a label and are not closed.
 *
 * @param whole false where there were more than are read at once
 */
record LabelledPlaces(List<PlaceSummary> places, boolean whole) {

    /** Ten times what the largest of these labels has: what a mistaken import might make of it stays bounded. */
    private static final int MOST_PAGES = 30;

    static LabelledPlaces read(PlaceDirectory directory, LabelKind label) {
        PlaceQuery query = PlaceQuery.builder()
                .filter(Facet.LABEL, label.code())
                .sort(PlaceQuery.Sort.NAME)
                .limit(PlaceQuery.MAX_LIMIT)
                .build();
        List<PlaceSummary> places = new ArrayList<>();
        PlaceHits page = directory.search(query);
        int pages = 1;
        keepOpen(page, places);
        Optional<String> next = page.next();
        while (next.isPresent() && pages < MOST_PAGES) {
            page = directory.search(query.after(next.get()));
            keepOpen(page, places);
            next = page.next();
            pages++;
        }
        return new LabelledPlaces(List.copyOf(places), next.isEmpty());
    }

    private static void keepOpen(PlaceHits page, List<PlaceSummary> places) {
        page.hits().stream()
                .map(PlaceHit::place)
                .filter(place -> !place.status().equals(OpeningStatus.CLOSED.code()))
                .forEach(places::add);
    }
}
