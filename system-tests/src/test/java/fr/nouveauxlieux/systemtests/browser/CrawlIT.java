package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.crawl.Crawl;
import fr.nouveauxlieux.systemtests.crawl.PageWeight;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a visitor reaches by links alone, read over HTTP as robots do. */
@BrowserTest
class CrawlIT {

    private static final int LEAST_PAGES = 60;
    private static final int MOST_BYTES_BEFORE_THE_MAP = 250_000;

    @Test
    void everyLinkLeadsToAWholePageThatLeavesNoCookie(Visitors visitors) {
        Crawl crawl = new Crawl(visitors.site())
                .from("/", "/plan-du-site", "/lieux?q=rennes", "/?lang=en")
                .from("/robots.txt", "/api/v1/places?limit=1", "/tiles/places/6/32/22.mvt");
        assertThat(crawl.faults()).isEmpty();
        assertThat(crawl.pages()).as("pages read").hasSizeGreaterThan(LEAST_PAGES);
        assertThat(crawl.pages()).anyMatch(page -> page.startsWith("/lieux/")).contains("/", "/donnees", "/cookies");
    }

    @Test
    void whatAPageNeedsBeforeItsMapIsLight(Visitors visitors) {
        PageWeight weight = new PageWeight(visitors.site());
        String place = weight.firstLink("/lieux?q=coworking+rennes", "a[href~=^/lieux/[0-9a-z]{10}-]");
        for (String address : List.of("/", "/lieux?q=coworking+rennes", place)) {
            assertThat(weight.compressedBytes(address)).as(address).isBetween(10_000, MOST_BYTES_BEFORE_THE_MAP);
            assertThat(weight.files(address)).as(address).noneMatch(file -> file.contains("/map"));
        }
    }
}
