package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
    void whatTheMapShowsIsAListThatTheKeyboardReachesAndOpens(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?q=coworking+rennes");
        search.map().withPlacesDrawn().canvas().focus();
        Page page = citizen.page();
        page.keyboard().press("Enter");
        assertThat(page.locator("#map-seen-list button").first()).isFocused();

        Locator place = page.locator("#map-seen-list button:not([title])").first();
        String name = place.innerText();
        place.press("Enter");
        Locator bubble = page.locator(".nl-popup");
        assertThat(bubble).containsText(name);
        page.keyboard().press("Escape");
        assertThat(bubble).hasCount(0);
        assertThat((Boolean) page.evaluate("() => document.activeElement.closest('#map-region') !== null"))
                .as("the focus is back at the map or its list")
                .isTrue();
    }

    @Test
    void aPlaceOfTheListIsShownOnTheMapWhichMarksItInTheList(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?q=coworking+rennes");
        search.map().withPlacesDrawn();
        String name = search.names().get(1);
        citizen.page().locator(".nl-result__map").nth(1).click();
        assertThat(citizen.page().locator(".nl-popup")).containsText(name);
        assertThat(citizen.page().locator(".nl-result--chosen")).containsText(name);
    }

    @Test
    void theBackgroundThatWasChosenIsRememberedOnTheDevice(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage();
        search.map().withPlacesDrawn();
        Page page = citizen.page();
        page.locator("#map-ground").selectOption("density");
        assertThat(page.locator("#map-density li")).hasCount(5);
        page.reload();
        new SearchPage(page).map().withPlacesDrawn();
        assertThat(page.locator("#map-ground")).hasValue("density");
        assertThat(page.locator("#map-density li")).hasCount(5);
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
