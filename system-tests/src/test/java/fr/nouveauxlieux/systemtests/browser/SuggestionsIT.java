package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class SuggestionsIT {

    @Test
    void arrowsMoveThroughTheSuggestionsWhileTheFocusStaysInTheField(Visitors visitors) {
        SuggestionBox suggestions =
                visitors.onComputer().opensTheSearchPage().types("renn").offering("Rennes");
        assertThat(suggestions.field()).hasAttribute("aria-expanded", "true");
        suggestions.presses("ArrowDown");
        assertThat(suggestions.active().locator(".nl-suggestions__label"))
                .hasText(suggestions.labels().get(0));
        assertThat(suggestions.field()).isFocused();
        assertThat(suggestions.field())
                .hasAttribute("aria-activedescendant", suggestions.active().getAttribute("id"));
        suggestions.presses("ArrowUp");
        assertThat(suggestions.active()).hasCount(0);
        suggestions.presses("ArrowUp");
        assertThat(suggestions.active().locator(".nl-suggestions__label"))
                .hasText(suggestions.labels().get(suggestions.labels().size() - 1));
    }

    @Test
    void escapeClosesTheSuggestionsAndKeepsWhatWasTyped(Visitors visitors) {
        SuggestionBox suggestions =
                visitors.onComputer().opensTheSearchPage().types("renn").offering("Rennes");
        suggestions.presses("Escape");
        assertThat(suggestions.field()).hasAttribute("aria-expanded", "false");
        assertThat(suggestions.field()).hasValue("renn");
    }

    @Test
    void homonymsAreToldApart(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SuggestionBox suggestions =
                citizen.opensTheSearchPage().types("saint-denis").offering("Saint-Denis");
        assertThat(citizen.page().locator("[role=option]").allInnerTexts())
                .anyMatch(option -> option.contains("La Réunion"))
                .anyMatch(option -> option.contains("Seine-Saint-Denis"))
                .doesNotHaveDuplicates();
        assertThat(suggestions.announcement()).containsText("flèches haut et bas pour choisir");
    }

    @Test
    void aSuggestedPlaceLeadsToItsPage(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        String name = citizen.opensTheSearchPage("?q=rennes").names().get(0);
        citizen.opensTheSearchPage().types(name).offering(name);
        citizen.page().locator("[role=option]").first().click();
        citizen.page().locator(".nl-place-head__name").waitFor();
        assertThat(new PlacePage(citizen.page()).name()).isEqualTo(name);
    }

    @Test
    void thatNothingIsSuggestedIsSaidToo(Visitors visitors) {
        SuggestionBox suggestions = visitors.onComputer().opensTheSearchPage().types("xqzwk");
        assertThat(suggestions.announcement()).hasText("Aucune suggestion.");
        assertThat(suggestions.field()).hasAttribute("aria-expanded", "false");
    }
}
