package fr.nouveauxlieux.portal.page.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.search.FacetCount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapPartTest {

    @Test
    void aDepartementHasAsManyFilesAsItsPlacesNeed() {
        List<SitemapPart> parts =
                SitemapPart.listAll(List.of(new FacetCount("75", 100_001), new FacetCount("2A", 50_000)), 150_001);
        assertThat(parts)
                .containsExactly(
                        new SitemapPart("2A", 1),
                        new SitemapPart("75", 1),
                        new SitemapPart("75", 2),
                        new SitemapPart("75", 3));
    }

    @Test
    void placesInNoDepartementHaveAFileToo() {
        assertThat(SitemapPart.listAll(List.of(new FacetCount("59", 3)), 4))
                .containsExactly(new SitemapPart("59", 1), new SitemapPart(SitemapPart.ELSEWHERE, 1));
    }

    @Test
    void anEmptyRegistryHasNoFileOfPlaces() {
        assertThat(SitemapPart.listAll(List.of(), 0)).isEmpty();
    }

    @Test
    void theAddressOfAPartLeadsBackToIt() {
        for (SitemapPart part :
                List.of(new SitemapPart("2A", 1), new SitemapPart("974", 12), new SitemapPart("ailleurs", 1))) {
            String file = part.address().substring(SitemapPart.FOLDER.length());
            assertThat(SitemapPart.find(file)).contains(part);
        }
    }

    @Test
    void eachFileGoesOnWhereTheOneBeforeEnds() {
        assertThat(new SitemapPart("75", 1).before()).isZero();
        assertThat(new SitemapPart("75", 3).before()).isEqualTo(2 * SitemapPart.MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lieux-75.xml",
                "lieux-75-0.xml",
                "lieux-75-01.xml",
                "lieux-7-1.xml",
                "lieux-75-1.xml/",
                "../x"
            })
    void anotherNameIsNoPart(String file) {
        assertThat(SitemapPart.find(file)).isEmpty();
    }
}
