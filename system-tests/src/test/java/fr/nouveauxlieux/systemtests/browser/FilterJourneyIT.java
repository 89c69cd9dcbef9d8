package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Filtering, by keyboard alone and on a phone, and handing the view on to somebody else. */
@BrowserTest
class FilterJourneyIT {

    private static final double RENNES_LATITUDE = 48.112;
    private static final double RENNES_LONGITUDE = -1.674;

    @Test
    void aCitizenFiltersByKeyboardAloneAndTheLinkShowsAnyoneTheSame(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?departement=35");
        int all = search.total();
        Page page = citizen.page();

        reaches(page, "#group-open > summary");
        page.keyboard().press("Enter");
        int saturday = search.placesOf("Ouverture", "Ouvert le samedi");
        int unknown = search.placesOf("Ouverture", "Horaires inconnus");
        reaches(page, "#filter-open-saturday");
        page.keyboard().press("Space");
        citizen.waitsForAddress(Pattern.compile("open=saturday"));
        search.settled();
        assertThat(search.total()).isEqualTo(saturday).isLessThan(all);
        assertThat(search.announcement()).containsText(search.heading());
        assertThat(page.locator("#filter-open-saturday")).isFocused();

        reaches(page, "#filter-open-unknown");
        page.keyboard().press("Space");
        citizen.waitsForAddress(Pattern.compile("open=saturday&open=unknown"));
        search.settled();
        assertThat(search.total()).as("unknown hours add up").isEqualTo(saturday + unknown);
        page.keyboard().press("Escape");
        assertThat(page.locator("#group-open > summary")).isFocused();

        Visitor friend = visitors.onPhone();
        SearchPage shared = friend.opensTheSearchPage(citizen.address().substring("/lieux".length()));
        assertThat(shared.names()).isEqualTo(search.names());
        assertThat(shared.isTicked("Ouverture", "Horaires inconnus")).isTrue();

        citizen.goesBack();
        citizen.waitsForAddress(Pattern.compile("open=saturday(?!.*open=unknown)"));
        page.locator("#results-data[data-total='" + saturday + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(search.isTicked("Ouverture", "Horaires inconnus")).isFalse();
        citizen.goesForward();
        citizen.waitsForAddress(Pattern.compile("open=unknown"));
        page.locator("#results-data[data-total='" + (saturday + unknown) + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(search.isTicked("Ouverture", "Horaires inconnus")).isTrue();
    }

    @Test
    void onAPhoneFiltersAreASheetThatKeepsTheFocusAndTellsWhatItWouldShow(Visitors visitors) {
        Visitor citizen = visitors.onPhone();
        SearchPage search = citizen.opensTheSearchPage("?departement=35");
        Page page = citizen.page();
        Locator sheet = page.locator("#filter-sheet");
        page.locator("#all-filters > summary").click();
        assertThat(sheet).isVisible();

        search.opensFilter("Type de lieu");
        int coworking = search.placesOf("Type de lieu", "Espace de coworking");
        search.ticks("Type de lieu", "Espace de coworking");
        Locator show = page.locator("#filter-sheet-show");
        assertThat(show).containsText(String.valueOf(coworking));
        assertThat(page.locator("#filter-sheet-status")).containsText(String.valueOf(coworking));
        for (int stop = 0; stop < 40; stop++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("() => document.activeElement === document.body"
                            + " || document.activeElement.closest('#filter-sheet') !== null"))
                    .as("the focus stays inside")
                    .isTrue();
        }
        page.keyboard().press("Escape");
        assertThat(sheet).isHidden();
        assertThat(page.locator("#all-filters > summary")).isFocused();

        page.locator("#all-filters > summary").click();
        show.click();
        assertThat(sheet).isHidden();
        assertThat(search.total()).isEqualTo(coworking);
        SearchPage shared =
                visitors.onComputer().opensTheSearchPage(citizen.address().substring("/lieux".length()));
        assertThat(shared.names()).isEqualTo(search.names());
        assertThat(shared.isTicked("Type de lieu", "Espace de coworking")).isTrue();
    }

    @Test
    void theNearestOpenFranceServicesIsThreeGesturesAwayOnAPhone(Visitors visitors) {
        Visitor citizen = visitors.standingAt(RENNES_LATITUDE, RENNES_LONGITUDE);
        citizen.goesTo("/");
        SearchPage search = new SearchPage(citizen.page()).looksAround();
        citizen.page().locator("#quick-label-france-services").tap();
        citizen.waitsForAddress(Pattern.compile("label=france-services"));
        search.settled();
        List<String> known = openNow(citizen);
        citizen.page().locator("#quick-open-now").tap();
        citizen.waitsForAddress(Pattern.compile("open=now"));
        search.settled();

        // At night nothing is open, which the list says then as the registry does.
        assertThat(List.of(known, openNow(citizen))).contains(search.names());
        citizen.page().locator("#quick-open-now").tap();
        citizen.waitsForAddress(Pattern.compile("label=france-services(?!.*open=now)"));
        search.listing(namesOf(citizen, "near=48.112,-1.674&sort=distance&label=france-services&limit=20")
                .get(0));
        assertThat(search.results()).isNotEmpty();
    }

    @Test
    void theNearestOpenFranceServicesIsFoundByKeyboardAlone(Visitors visitors) {
        Visitor citizen = visitors.standingAt(RENNES_LATITUDE, RENNES_LONGITUDE);
        citizen.goesTo("/");
        Page page = citizen.page();
        reaches(page, "#q");
        page.keyboard().type("france services ouvert autour de moi");
        page.keyboard().press("Enter");
        page.locator("[data-locate]").waitFor();
        reaches(page, "[data-locate]");
        List<String> known = openNow(citizen);
        page.keyboard().press("Enter");
        citizen.waitsForAddress(Pattern.compile("near="));

        SearchPage search = new SearchPage(page).settled();
        assertThat(List.of(known, openNow(citizen))).contains(search.names());
    }

    /** What the registry answers at this minute: at some of them a place opens or closes. */
    private static List<String> openNow(Visitor visitor) {
        return namesOf(visitor, "near=48.112,-1.674&sort=distance&label=france-services&open=now&limit=20");
    }

    private static List<String> namesOf(Visitor visitor, String question) {
        String answer = visitor.asks("GET", "/api/v1/places?" + question).text();
        return Pattern.compile("\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(answer)
                .results()
                .map(found -> found.group(1).replace("\\\"", "\""))
                .toList();
    }

    /** Goes from stop to stop until the element has the focus. */
    private static void reaches(Page page, String selector) {
        for (int stop = 0; stop < 80; stop++) {
            if ((Boolean) page.evaluate("selector => document.activeElement?.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }
}
