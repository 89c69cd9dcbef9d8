package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@BrowserTest
class WithoutScriptsIT {

    @Test
    void theFormTheFiltersTheNextPageAndTheSheetWorkByThemselves(Visitors visitors) {
        Visitor citizen = visitors.onPhoneWithoutScripts();
        SearchPage search = citizen.opensTheSearchPage().searches("coworking rennes");
        assertThat(citizen.address()).contains("q=coworking");
        assertThat(search.results().get(0).address()).contains("Rennes");

        search.searches("bretagne");
        List<String> first = search.placeIds();
        search.goesToNextPage();
        assertThat(search.placeIds()).isNotEmpty().doesNotContainAnyElementsOf(first);

        search.opensFilter("Type de lieu").ticks("Type de lieu", "Fablab").appliesFilter("Type de lieu");
        assertThat(citizen.address()).contains("type=fablab").doesNotContain("cursor");
        assertThat(search.results()).isNotEmpty().allMatch(place -> place.types()
                .contains("Fablab"));
        assertThat(search.isTicked("Type de lieu", "Fablab")).isTrue();

        String name = search.names().get(0);
        PlacePage place = search.opens(name);
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.address()).isVisible();
        assertThat(place.sources()).isNotEmpty();
    }

    @Test
    void nothingThatNeedsScriptsIsShown(Visitors visitors) {
        Visitor citizen = visitors.onComputerWithoutScripts();
        SearchPage search = citizen.opensTheSearchPage();
        assertThat(search.map().region()).isHidden();
        assertThat(citizen.page().locator("#near-me")).isHidden();
        assertThat(citizen.page().locator(".nl-switch").first()).isHidden();
        PlacePage place = search.opens(search.names().get(0));
        assertThat(citizen.page().locator("#map")).isHidden();
        assertThat(place.opening()).isVisible();
    }

    @Test
    void theOrderOfTheListIsChosenInTheForm(Visitors visitors) {
        Visitor citizen = visitors.onComputerWithoutScripts();
        SearchPage search =
                citizen.opensTheSearchPage("?q=rennes").sortsBy("Nom").searches("rennes");
        assertThat(citizen.address()).contains("sort=name");
        assertThat(search.names())
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(Comparator.comparing(WithoutScriptsIT::key));
    }

    /** What names are put in order by: their words, as in a directory. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\W+", " ")
                .toLowerCase(Locale.FRENCH);
    }
}
