package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class MapIT {

    @Test
    void placesAreDrawnAndMovingTheMapMovesTheListAndTheAddress(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?q=rennes");
        List<String> before = search.placeIds();
        MapRegion map = search.map().withPlacesDrawn();

        map.isPulledBy(-0.35, 0);
        search.settled();
        assertThat(citizen.address()).contains("bbox=").contains("q=rennes");
        assertThat(search.placeIds()).isNotEqualTo(before);
        assertThat(search.announcement()).containsText("trouvé");
    }

    @Test
    void theMapMovesByTheKeyboard(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?near=48.112,-1.674&radius=10000");
        int around = search.total();
        search.map().withPlacesDrawn().isMovedByKeyboard("-");
        search.settled();
        assertThat(citizen.address()).contains("bbox=");
        assertThat(around).isPositive();
    }

    @Test
    void aTerritoryOverseasIsOneButtonAway(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage();
        search.map().withPlacesDrawn().territory("La Réunion").click();
        citizen.waitsForAddress(Pattern.compile("bbox=5[45]"));
        search.settled();
        assertThat(search.results()).isNotEmpty().allMatch(place -> place.address()
                .contains("974"));
        search.map().withPlacesDrawn();
    }

    @Test
    void theListStandsStillWhenAskedToAndFollowsOnDemand(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?near=48.112,-1.674&radius=10000");
        search.map().withPlacesDrawn();
        List<String> before = search.placeIds();
        citizen.page().locator("#map-follow").uncheck();
        search.map().canvas().focus();
        citizen.page().keyboard().press("ArrowRight");
        assertThat(citizen.page().locator("#search-here")).isVisible();
        assertThat(search.placeIds()).isEqualTo(before);
        citizen.page().locator("#search-here").click();
        citizen.waitsForAddress(Pattern.compile("bbox="));
        assertThat(citizen.page().locator("#search-here")).isHidden();
    }

    @Test
    void theKeyShowsAShapeForEachFamily(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        citizen.opensTheSearchPage("?q=rennes").map().withPlacesDrawn();
        List<String> shapes = citizen.page().locator(".nl-map__legend-item path + path").all().stream()
                .map(shape -> shape.getAttribute("d"))
                .toList();
        assertThat(shapes).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void aPhoneShowsTheListOrTheMap(Visitors visitors) {
        Visitor citizen = visitors.onPhone();
        SearchPage search = citizen.opensTheSearchPage("?q=rennes");
        assertThat(search.list()).isVisible();
        assertThat(search.map().region()).isHidden();
        search.showsOnly("Carte");
        assertThat(search.list()).isHidden();
        search.map().withPlacesDrawn();
        search.showsOnly("Liste");
        assertThat(search.list()).isVisible();
        assertThat(search.map().region()).isHidden();
    }

    @Test
    void theSheetHasAMapOfItsOwn(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?q=rennes");
        search.opens(search.names().get(0)).map().withPlacesDrawn();
    }
}
