package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the list of territories to a commune and its places. */
@BrowserTest
class TerritoryPagesIT {

    @Test
    void fromTheRegionsToACommuneAndItsPlaces(Visitors visitors) {
        Visitor citizen = visitors.onPhoneWithoutScripts();
        citizen.goesTo("/territoires");
        Locator main = citizen.page().locator("main");
        main.locator("a[href*='/territoires/departement/35']").click();
        assertThat(main.locator("h1")).hasText("Ille-et-Vilaine");
        assertThat(main.locator("[aria-labelledby=coverage]")).containsText("communes ont au moins un lieu");
        assertThat(citizen.page().locator(".fr-breadcrumb")).containsText("Bretagne");

        main.locator("a[href*='/territoires/commune/35238']").click();
        assertThat(main.locator("h1")).hasText("Rennes");
        assertThat(main.locator("[aria-labelledby=coverage]")).containsText("France Services");
        String total = main.locator(".nl-territory__total").innerText().replaceAll("\\D", "");
        main.locator(".nl-territory__more a[href*='commune=35238']").click();
        assertThat(citizen.page().locator("#results-title")).containsText(total);
    }

    @Test
    void theMapOfATerritoryIsDrawnOnceSeen(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        citizen.goesTo("/territoires/region/53");
        new MapRegion(citizen.page()).withPlacesDrawn();
    }

    @Test
    void aFormerCommuneLeadsToTheOneThatContainsItAndAnUnknownOneNowhere(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        APIResponse former = citizen.asks("GET", "/territoires/commune/49001");
        assertThat(former.status()).isEqualTo(301);
        assertThat(former.headers().get("location")).matches(Pattern.compile(".*/territoires/commune/49\\d{3}"));
        citizen.isRefused("/territoires/commune/99999", 404);
    }

    @Test
    void aCommuneIsFoundByItsPostalCode(Visitors visitors) {
        Visitor citizen = visitors.onPhoneWithoutScripts();
        citizen.goesTo("/territoires");
        citizen.page().locator("#commune").fill("22200");
        citizen.page().locator(".nl-territory-find button").click();
        assertThat(citizen.page().locator("[aria-labelledby=found]")).containsText("Guingamp (22)");
    }

    @Test
    void theNationalViewLeadsToARegionAndEachTableIsAFile(Visitors visitors) {
        Visitor citizen = visitors.onPhoneWithoutScripts();
        citizen.goesTo("/carte");
        Locator main = citizen.page().locator("main");
        Locator row = main.locator("tr").filter(new Locator.FilterOptions().setHasText("Bretagne"));
        String places = row.first().locator("td").first().innerText().strip();
        String file = main.locator("a[href*='.csv']").first().getAttribute("href");
        assertThat(citizen.asks("GET", file).text()).contains("Bretagne").contains(places.replaceAll("\\D", ""));
        row.first().locator("th a").click();
        assertThat(main.locator("h1")).containsText("Bretagne");
        assertThat(main).containsText(places + " lieux");
    }
}
