package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.browser.SearchPage.Result;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SearchJourneyIT {

    private static final double RENNES_LATITUDE = 48.112;
    private static final double RENNES_LONGITUDE = -1.674;

    @Test
    void aCitizenFindsACoworkingInATownWithTheKeyboardAloneAndComesBackToTheListAsItWas(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SuggestionBox suggestions = citizen.opensTheSearchPage().types("renn").offering("Rennes");
        assertThat(suggestions.announcement()).containsText("suggestions");

        SearchPage search = suggestions.picksByKeyboard("Rennes");
        assertThat(citizen.address()).contains("near=").contains("radius=").doesNotContain("q=renn");
        assertThat(search.results()).isNotEmpty().allMatch(place -> !place.distance()
                .isEmpty());
        assertThat(search.results().get(0).address()).contains("Rennes");
        assertThat(search.announcement()).containsText("lieux trouvés");

        int announced = search.opensFilter("Type de lieu").placesOf("Type de lieu", "Espace de coworking");
        search.ticks("Type de lieu", "Espace de coworking");
        assertThat(search.total()).isEqualTo(announced);
        assertThat(search.results()).isNotEmpty().allMatch(place -> place.types()
                .contains("Espace de coworking"));
        List<String> found = search.names();
        String list = citizen.address();

        PlacePage place = search.opens(found.get(1));
        assertThat(place.name()).isEqualTo(found.get(1));

        citizen.goesBack();
        search.listing(found.get(1));
        assertThat(citizen.address()).isEqualTo(list);
        assertThat(search.names()).isEqualTo(found);
        assertThat(search.isTicked("Type de lieu", "Espace de coworking")).isTrue();
    }

    @Test
    void backAndForwardFollowTheQuestions(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage().searches("coworking rennes");
        List<String> first = search.names();
        search.searches("fablab lyon");
        List<String> second = search.names();
        assertThat(second).isNotEmpty().isNotEqualTo(first);

        citizen.goesBack();
        assertThat(search.listing(first.get(0)).names()).isEqualTo(first);
        assertThat(search.typed()).isEqualTo("coworking rennes");
        citizen.goesForward();
        assertThat(search.listing(second.get(0)).names()).isEqualTo(second);
        assertThat(search.typed()).isEqualTo("fablab lyon");
    }

    @Test
    void nextPagesRepeatNothing(Visitors visitors) {
        SearchPage search = visitors.onComputer().opensTheSearchPage("?departement=35");
        Set<String> seen = new HashSet<>(search.placeIds());
        int listed = search.placeIds().size();
        int total = search.total();
        while (search.hasNextPage()) {
            search.goesToNextPage();
            seen.addAll(search.placeIds());
            listed += search.placeIds().size();
        }
        assertThat(listed).isGreaterThan(20).isEqualTo(total);
        assertThat(seen).hasSize(total);
    }

    @Test
    void aroundMeListsTheNearestFirst(Visitors visitors) {
        Visitor citizen = visitors.standingAt(RENNES_LATITUDE, RENNES_LONGITUDE);
        SearchPage search = citizen.opensTheSearchPage().looksAround();
        List<Result> found = search.results();
        assertThat(found.get(0).address()).contains("Rennes");
        assertThat(found.stream().map(Result::distance).map(SearchJourneyIT::metres))
                .isSorted()
                .isNotEmpty();
        assertThat(citizen.address()).contains("near=48.1120%2C-1.6740").contains("sort=distance");
    }

    @Test
    void aroundMeSaysSoWhereThePositionIsNotShared(Visitors visitors) {
        Visitor citizen = visitors.onPhone();
        SearchPage search = citizen.opensTheSearchPage();
        citizen.page().locator("#near-me").click();
        assertThat(search.announcement()).containsText("Vous pouvez taper une commune");
    }

    @Test
    void aTypingErrorIsForgivenAndSaid(Visitors visitors) {
        SearchPage search = visitors.onComputer().opensTheSearchPage().searches("cowroking renes");
        assertThat(search.correction()).containsText("coworking");
        assertThat(search.results().get(0).address()).contains("Rennes");
    }

    @Test
    void whereNothingIsFoundThePageSaysWhatToTry(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?q=rennes&type=campus-connecte&near=48.1,-1.6&radius=1000");
        assertThat(search.results()).isEmpty();
        assertThat(search.heading()).isEqualTo("Aucun lieu trouvé");
        assertThat(search.hints().first()).isVisible();
        search.hints().last().click();
        citizen.waitsForAddress(Pattern.compile("/lieux$"));
        assertThat(search.results()).isNotEmpty();
    }

    @Test
    void nothingThatIsOfferedFindsNothing(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?q=rennes&type=campus-connecte&near=48.1,-1.6&radius=1000");
        List<String> addresses = search.hints().all().stream()
                .map(hint -> hint.getAttribute("href"))
                .toList();
        assertThat(addresses).isNotEmpty();
        for (String address : addresses) {
            citizen.goesTo(address);
            assertThat(search.total()).as(address).isPositive();
        }
    }

    @Test
    void aWordThatFindsNothingIsSaidToBeIgnored(Visitors visitors) {
        SearchPage search = visitors.onComputer().opensTheSearchPage("?q=coworking+rennes+xyzzyx");
        assertThat(search.results()).isNotEmpty();
        assertThat(search.correction()).containsText("Aucun résultat pour «\u00a0xyzzyx\u00a0»\u202f: mot ignoré.");
    }

    @Test
    void aFilterIsTakenAwayByItsMark(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?q=rennes&type=fablab");
        int few = search.total();
        assertThat(search.activeFilters()).hasSize(1);
        citizen.page().locator(".nl-active__list a").first().click();
        citizen.waitsForAddress(Pattern.compile("/lieux\\?q=rennes$"));
        assertThat(search.total()).isGreaterThan(few);
    }

    @Test
    void whatIsNotUnderstoodIsSaidKindlyAndTheRestIsAnswered(Visitors visitors) {
        SearchPage search = visitors.onComputer().opensTheSearchPage("?q=rennes&type=chateau&radius=beaucoup&near=x");
        assertThat(search.problems()).containsText("Une partie de la demande n’a pas été comprise");
        assertThat(search.problems()).containsText("Un des types de lieu demandés n’existe pas");
        assertThat(search.results()).isNotEmpty();
    }

    @Test
    void theEnglishVersionStaysEnglishFromTheListToAPlace(Visitors visitors) {
        Visitor reader = visitors.onComputer();
        SearchPage search = reader.opensTheSearchPage("?q=rennes&lang=en");
        assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
        assertThat(search.heading()).contains("places found");
        search.searches("lyon");
        assertThat(reader.address()).contains("lang=en");
        search.opens(search.names().get(0));
        assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
        assertThat(reader.page().locator("#sources")).hasText("Sources");
    }

    @Test
    void aBrowserSetToEnglishIsAnsweredInEnglish(Visitors visitors) {
        Visitor reader = visitors.whoReadsEnglish();
        reader.opensTheSearchPage();
        assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
    }

    /** Of a distance as {@code 850 m} or {@code 1,2 km}. */
    private static double metres(String distance) {
        double number = Double.parseDouble(distance.replaceAll("[^0-9,]", "").replace(',', '.'));
        return distance.contains("km") ? number * 1_000 : number;
    }
}
