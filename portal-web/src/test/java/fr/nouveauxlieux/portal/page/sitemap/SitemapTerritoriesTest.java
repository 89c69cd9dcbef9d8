package fr.nouveauxlieux.portal.page.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.IndexStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SitemapTerritoriesTest {

    private static final Gazetteer FRANCE = Territories.builtIn().gazetteer();

    @Test
    void largeTerritoriesAreToldAndOfTheCommunesThoseThatHaveAPlace() {
        IndexStatus status = new IndexStatus(1, 2, 0, Map.of(Facet.COMMUNE, Map.of("22070", 2)));
        List<String> addresses = SitemapTerritories.listAddresses(FRANCE, status);
        assertThat(addresses)
                .contains("/territoires/region/53", "/territoires/departement/22")
                .filteredOn(address -> address.startsWith("/territoires/commune/"))
                .containsExactly("/territoires/commune/22070");
        assertThat(addresses).doesNotHaveDuplicates().hasSizeLessThan(SitemapPart.MOST);
    }
}
