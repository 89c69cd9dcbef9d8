package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class UnderstandingIT {

    @Test
    void whatIsUnderstoodShowsAsMarksThatCanBeTakenAway(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage().searches("coworking rennes");
        Locator marks = marks(citizen);
        assertThat(marks).hasCount(2);
        assertThat(marks.first()).containsText("Espace de coworking");
        assertThat(marks.last()).containsText("Autour de Rennes");
        assertThat(search.results()).isNotEmpty().allMatch(place -> place.types()
                .contains("Espace de coworking"));
        assertThat(search.results()).allMatch(place -> !place.distance().isEmpty());
        int few = search.total();

        marks.first().click();
        citizen.waitsForAddress(Pattern.compile("/lieux\\?near=[^&]+&radius=10000$"));
        assertThat(search.total()).isGreaterThan(few);
    }

    @Test
    void wordsCanBeSearchedAsTheyAre(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage("?q=coworking+rennes");
        citizen.page().locator(".nl-understood__else a").click();
        citizen.waitsForAddress(Pattern.compile("exact="));
        assertThat(search.typed()).isEqualTo("coworking rennes");
        assertThat(search.results()).isNotEmpty();
        assertThat(citizen.page().locator(".nl-understood")).containsText("tels quels");
    }

    @Test
    void anotherQuestionIsUnderstoodAnew(Visitors visitors) {
        Visitor citizen = visitors.onPhoneWithoutScripts();
        citizen.opensTheSearchPage().searches("coworking rennes").searches("fablab lyon");
        assertThat(marks(citizen)).hasCount(2);
        assertThat(marks(citizen).first()).containsText("Fablab");
        assertThat(marks(citizen).last()).containsText("Autour de Lyon");
    }

    @Test
    void aroundMeAsksForThePositionAndKeepsTheRestOfTheQuestion(Visitors visitors) {
        Visitor citizen = visitors.standingAt(48.112, -1.674);
        SearchPage search = citizen.opensTheSearchPage().searches("fablab autour de moi");
        citizen.page().locator("[data-locate]").click();
        citizen.waitsForAddress(Pattern.compile("near=48"));
        search.settled();
        assertThat(search.results()).isNotEmpty().allMatch(place -> place.types()
                .contains("Fablab"));
        assertThat(search.results().get(0).distance()).isNotEmpty();
    }

    @Test
    void whereAnAreaHoldsNothingTheNearestBeyondAreListedWithTheirDistance(Visitors visitors) {
        SearchPage search = visitors.onComputer().opensTheSearchPage("?type=campus-connecte&near=48.1,-1.6&radius=500");
        assertThat(search.total()).isZero();
        assertThat(search.results()).isNotEmpty().allMatch(place -> place.types()
                .contains("Campus connecté"));
        assertThat(search.results()).allMatch(place -> !place.distance().isEmpty());
    }

    @Test
    void theCommunesOfAPostalCodeAreOneClickAway(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        citizen.opensTheSearchPage("?q=59152");
        citizen.page()
                .locator(".nl-understood a", new Page.LocatorOptions().setHasText("Tressin"))
                .click();
        citizen.waitsForAddress(Pattern.compile("near="));
        assertThat(citizen.page().locator(".nl-active__list")).containsText("Autour de Tressin");
    }

    private static Locator marks(Visitor visitor) {
        return visitor.page().locator(".nl-understood__list a.nl-tag-remove");
    }
}
