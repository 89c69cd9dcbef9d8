package fr.nouveauxlieux.portal.page.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.sample.SampleDirectory;
import fr.nouveauxlieux.portal.sample.SamplePlaces;
import fr.nouveauxlieux.search.PlaceSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitemapPlacesTest {

    @Test
    void filesTogetherNameEachPlaceOnceAndNoneHasMoreThanIsAllowed() throws IOException {
        SitemapPlaces places = new SitemapPlaces(new SampleDirectory(SamplePlaces.many(SitemapPart.MOST + 1_234)));
        List<String> first = read(places, new SitemapPart("59", 1));
        List<String> second = read(places, new SitemapPart("59", 2));
        assertThat(first).hasSize(SitemapPart.MOST);
        assertThat(second).hasSize(1_234);
        assertThat(new HashSet<>(first)).hasSize(SitemapPart.MOST).doesNotContainAnyElementsOf(second);
        assertThat(read(places, new SitemapPart("59", 3))).isEmpty();
    }

    @Test
    void aPlaceIsInTheFileOfItsDepartementOrElsewhere() throws IOException {
        SitemapPlaces places = new SitemapPlaces(new SampleDirectory(SamplePlaces.few()));
        assertThat(read(places, new SitemapPart("59", 1))).containsExactly(SamplePlaces.WORKSHOP.id());
        assertThat(read(places, new SitemapPart(SitemapPart.ELSEWHERE, 1))).containsExactly(SamplePlaces.NOWHERE.id());
    }

    @Test
    void aSitemapTellsAddressesAndWhenTheyWereLastTrue() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SitemapWriter writer = SitemapWriter.ofPages(stream);
        writer.add("https://exemple.fr/lieux/a?x=1&y=2", Optional.of(LocalDate.of(2025, 3, 1)));
        writer.add("https://exemple.fr/", Optional.empty());
        writer.end();
        assertThat(stream.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <url><loc>https://exemple.fr/lieux/a?x=1&amp;y=2</loc><lastmod>2025-03-01</lastmod></url>
                        <url><loc>https://exemple.fr/</loc></url>
                        </urlset>
                        """);
    }

    private static List<String> read(SitemapPlaces places, SitemapPart part) throws IOException {
        List<PlaceSummary> taken = new ArrayList<>();
        int told = places.each(part, taken::add);
        assertThat(told).isEqualTo(taken.size());
        return taken.stream().map(PlaceSummary::id).toList();
    }
}
