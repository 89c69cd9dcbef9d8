package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

@BrowserTest
class PlacePageIT {

    @Test
    void aMadeUpPlaceSaysThatItIs(Visitors visitors) {
        SearchPage search = visitors.onComputer().opensTheSearchPage("?q=coworking+rennes&hours=known");
        assertThat(search.demonstrationMarks()).hasCount(search.results().size());
        PlacePage place = search.opens(search.names().get(0));
        assertThat(place.demonstrationMark()).hasText("Ce lieu est inventé pour la démonstration.");
        assertThat(place.demonstrationNotice()).containsText("ils n’existent pas");
    }

    @Test
    void theWeekStandsInATableFromMondayToSunday(Visitors visitors) {
        SearchPage search = visitors.onComputer().opensTheSearchPage("?q=coworking+rennes&hours=known");
        PlacePage place = search.opens(search.names().get(0));
        assertThat(place.daysOfTheWeek())
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .containsExactly("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    }

    @Test
    void everyReferenceLeadsToASourceOfThePage(Visitors visitors) {
        SearchPage search = visitors.onComputer().opensTheSearchPage("?q=rennes");
        PlacePage place = search.opens(search.names().get(0));
        assertThat(place.sources()).isNotEmpty();
        assertThat(place.targetsOfReferences()).isNotEmpty();
        place.targetsOfReferences()
                .forEach(fragment -> assertThat(place.target(fragment)).isVisible());
    }

    @Test
    void theTownOfThePathLeadsToItsPageAndItsPlaces(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?commune=35238");
        PlacePage place = search.opens(search.names().get(0));
        place.breadcrumb().getByText("Rennes").click();
        assertThat(citizen.page().locator("h1")).hasText("Rennes");
        assertThat(citizen.page().locator(".nl-line__address").first()).containsText("Rennes");
    }

    @Test
    void anOldOrPartialAddressOfAPlaceStillLeadsToIt(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?q=rennes");
        String id = search.placeIds().get(0);
        String name = search.names().get(0);
        PlacePage place = citizen.opensThePlace("/lieux/" + id + "-ancien-nom");
        assertThat(place.name()).isEqualTo(name);
        assertThat(citizen.address()).startsWith("/lieux/" + id).doesNotContain("ancien-nom");
    }

    @Test
    void aPlaceThatIsNotThereIsSaidInTheLookOfTheHouse(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        Response answer = citizen.isRefused("/lieux/0000000000-nulle-part", 404);
        assertThat(answer.status()).isEqualTo(404);
        ErrorPage page = new ErrorPage(citizen.page());
        assertThat(page.heading()).isEqualTo("Page introuvable");
        assertThat(page.header()).containsText("Nouveaux Lieux");
        assertThat(page.goesOnToTheSearch().results()).isNotEmpty();
    }
}
