package fr.nouveauxlieux.portal.page.sitemap;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.FacetCount;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.PlaceSummary;
import java.io.IOException;
import java.util.List;

/** Reads the places of sitemaps from the index, a page of it in memory at a time. */
final class SitemapPlaces {

    private final PlaceDirectory directory;

    SitemapPlaces(PlaceDirectory directory) {
        this.directory = directory;
    }

    /** Takes a place. */
    interface Taker {
        void take(PlaceSummary place) throws IOException;
    }

    List<SitemapPart> listParts() {
        PlaceHits counted = directory.search(
                PlaceQuery.builder().limit(0).count(Facet.DEPARTEMENT).build());
        List<FacetCount> departements = counted.facets().getOrDefault(Facet.DEPARTEMENT, List.of());
        return SitemapPart.listAll(departements, counted.total());
    }

    /** @return how many places the part has; none where there is no such part */
    int each(SitemapPart part, Taker taker) throws IOException {
        PlaceQuery.Builder question =
                PlaceQuery.builder().sort(PlaceQuery.Sort.NAME).limit(PlaceQuery.MAX_LIMIT);
        if (!part.isElsewhere()) {
            question.filter(Facet.DEPARTEMENT, part.departement());
        }
        PlaceQuery query = question.build();
        int position = 0;
        int taken = 0;
        PlaceHits page = directory.search(query);
        while (taken < SitemapPart.MOST) {
            for (PlaceHit hit : page.hits()) {
                if (part.isElsewhere() && !hit.place().departement().isEmpty()) {
                    continue;
                }
                if (position++ >= part.before() && taken < SitemapPart.MOST) {
                    taker.take(hit.place());
                    taken++;
                }
            }
            if (page.next().isEmpty()) {
                break;
            }
            page = directory.search(query.after(page.next().get()));
        }
        return taken;
    }
}
