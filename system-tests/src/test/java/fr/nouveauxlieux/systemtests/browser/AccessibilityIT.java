package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No screen breaks a rule of WCAG 2.1 A or AA that a machine can check, and nothing has to be read by scrolling sideways, neither
 * at the width of the smallest phone nor where text is enlarged twice.
 */
@BrowserTest
class AccessibilityIT {

    private static final Sessions SESSIONS = new Sessions();

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** The elements that stick out of the page's width, which is all there is to see where a page can scroll. */
    private static final String STICKING_OUT =
            """
            () => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('main *, header *, footer *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
              .map(e => e.outerHTML.slice(0, 120)).slice(0, 5).join('\\n') || 'unknown'
            """;

    @ParameterizedTest
    @EnumSource(Screens.class)
    void onAComputerAndEnlargedTwice(Screens screen, Visitors visitors) {
        Visitor visitor = visitors.onComputer();
        check(screen, visitor);
        visitor.enlargesTwice();
        checkWidth(screen, visitor);
    }

    @ParameterizedTest
    @EnumSource(Screens.class)
    void onAPhoneAndOnTheSmallest(Screens screen, Visitors visitors) {
        Visitor visitor = visitors.onPhone();
        check(screen, visitor);
        visitor.turnsToTheSmallestScreen();
        checkWidth(screen, visitor);
    }

    @ParameterizedTest
    @EnumSource(Screens.class)
    void withoutScripts(Screens screen, Visitors visitors) {
        check(screen, visitors.onPhoneAsWithoutScripts());
    }

    /** What is special about another look, and about the dark, is their colours, which these screens show among them. */
    private static Stream<Screens> thatShowEachColour() {
        return Stream.of(
                Screens.SEARCH_WITH_RESULTS,
                Screens.SEARCH_WITH_FILTERS,
                Screens.SEARCH_NOT_UNDERSTOOD,
                Screens.PLACE,
                Screens.PLACE_REPORT_REFUSED,
                Screens.NOT_FOUND,
                Screens.NATIONAL_VIEW,
                Screens.TERRITORY_OF_A_DEPARTEMENT,
                Screens.PREMISES,
                Screens.DATA,
                Screens.SITE_MAP,
                Screens.SIGN_IN_REFUSED,
                Screens.CALL,
                Screens.LAUREATES,
                Screens.SUPPORTS_ANSWERED,
                Screens.SURVEY_FORM,
                Screens.DOSSIER_CHECK,
                Screens.STAFF);
    }

    @ParameterizedTest
    @MethodSource("thatShowEachColour")
    void inTheNeutralLook(Screens screen, Visitors visitors) {
        check(screen, visitors.onComputerInTheNeutralLook());
    }

    @ParameterizedTest
    @MethodSource("thatShowEachColour")
    void inTheDark(Screens screen, Visitors visitors) {
        check(screen, visitors.onComputerInTheDark());
    }

    @ParameterizedTest
    @EnumSource(names = {"SEARCH_WITH_RESULTS", "PLACE", "SIGN_IN_REFUSED", "SUPPORTS_ANSWERED"})
    void inTheDarkOfTheNeutralLook(Screens screen, Visitors visitors) {
        check(screen, visitors.onComputerInTheDarkNeutralLook());
    }

    @Test
    void withTheSettingsOfTheDisplayOpen(Visitors visitors) {
        Visitor citizen = visitors.onPhone();
        citizen.goesTo("/mentions-legales");
        new DisplaySettings(citizen).opens();
        assertThat(breaches(citizen.page())).isEmpty();
    }

    @Test
    void withSuggestionsOnScreen(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        citizen.opensTheSearchPage().types("renn").offering("Rennes").presses("ArrowDown");
        assertThat(breaches(citizen.page())).isEmpty();
    }

    @Test
    void withAFilterOpen(Visitors visitors) {
        Visitor citizen = visitors.onPhone();
        citizen.opensTheSearchPage("?q=rennes").opensFilter("Type de lieu");
        assertThat(breaches(citizen.page())).isEmpty();
    }

    @Test
    void withTheResultsOfASurvey(Visitors visitors) {
        visitors.surveyWasAnswered(2021);
        Visitor citizen = visitors.onPhone();
        citizen.goesTo("/enquetes/2021");
        assertThat(breaches(citizen.page())).isEmpty();
        citizen.turnsToTheSmallestScreen();
        assertThat(citizen.page().evaluate(STICKING_OUT)).isEqualTo("");
    }

    @Test
    void withTheMapOnAPhone(Visitors visitors) {
        Visitor citizen = visitors.onPhone();
        citizen.opensTheSearchPage("?q=rennes").showsOnly("Carte").map().withPlacesDrawn();
        assertThat(breaches(citizen.page())).isEmpty();
    }

    @Test
    void aFieldWithoutALabelWouldBeFound(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        citizen.goesTo("/mentions-legales");
        citizen.page().evaluate("document.querySelector('main').append(document.createElement('input'))");
        assertThat(breaches(citizen.page())).singleElement().asString().startsWith("label: ");
    }

    private static void check(Screens screen, Visitor visitor) {
        visitor.signsInOnceForAllWith(SESSIONS);
        screen.open(visitor);
        visitor.waitsUntilAllIsLoaded();
        assertThat(visitor.isAskedToSignIn()).as(screen + " is seen signed in").isFalse();
        assertThat(breaches(visitor.page()))
                .as(screen + " at " + visitor.address())
                .isEmpty();
    }

    private static void checkWidth(Screens screen, Visitor visitor) {
        assertThat(visitor.page().evaluate(STICKING_OUT)).as(screen.name()).isEqualTo("");
    }

    /** Of the rules that a machine can check, on the page as it stands there. */
    static List<String> breaches(Page page) {
        // The other mode opens a page of its own for each check, for the sake of frames, of which there are none.
        List<Rule> rules = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(STANDARDS)
                .analyze()
                .getViolations();
        return rules.stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .toList();
    }
}
