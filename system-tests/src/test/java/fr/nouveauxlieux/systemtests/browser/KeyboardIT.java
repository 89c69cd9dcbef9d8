package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class KeyboardIT {

    private static final int MOST_STOPS = 400;

    /** Numbers the elements that a keyboard must reach, and tells which of them are shown. */
    private static final String NUMBER_STOPS =
            """
            () => [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')]
              .filter(e => !e.disabled && e.checkVisibility({ visibilityProperty: true })
                && (!e.closest('details:not([open])') || e.matches('summary')))
              .map((e, i) => { e.dataset.stop = i; return String(i); })
            """;

    /** The number of the focused element, and whether its focus and itself can be seen. */
    private static final String FOCUSED =
            """
            () => {
              const e = document.activeElement;
              if (e === null || e === document.body) return null;
              const around = [e, e.nextElementSibling, e.parentElement].filter(x => x);
              const ring = x => ['', '::before', '::after'].some(part => {
                const style = getComputedStyle(x, part || undefined);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
              });
              const box = e.getBoundingClientRect();
              return {
                stop: e.dataset.stop ?? '',
                ring: around.some(ring),
                seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
                html: e.outerHTML.slice(0, 160),
              };
            }
            """;

    @ParameterizedTest
    @EnumSource(
            value = Screens.class,
            names = {"SEARCH_WITH_FILTERS", "PLACE", "NOT_FOUND", "DATA"})
    void everythingIsReachedAndTheFocusIsSeen(Screens screen, Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        screen.open(citizen);
        citizen.waitsUntilAllIsLoaded();
        Page page = citizen.page();
        Set<String> missing = new LinkedHashSet<>(listOf(page.evaluate(NUMBER_STOPS)));
        int stops = missing.size();
        for (int i = 0; i < MOST_STOPS && !missing.isEmpty(); i++) {
            page.keyboard().press("Tab");
            Object focused = page.evaluate(FOCUSED);
            if (focused instanceof Map<?, ?> element) {
                assertThat(element.get("ring"))
                        .as("focus ring of " + element.get("html"))
                        .isEqualTo(true);
                assertThat(element.get("seen"))
                        .as("in sight: " + element.get("html"))
                        .isEqualTo(true);
                missing.remove(element.get("stop"));
            }
        }
        assertThat(stops).isGreaterThan(5);
        assertThat(missing.stream().map(stop -> htmlOf(page, stop))).isEmpty();
    }

    @Test
    void theFirstStopsSkipToWhatMatters(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        citizen.opensTheSearchPage("?q=rennes");
        citizen.page().keyboard().press("Tab");
        assertThat(citizen.page().locator(".fr-skiplinks a").first()).isFocused();
        citizen.page().keyboard().press("Tab");
        citizen.page().keyboard().press("Enter");
        assertThat(citizen.page().locator("#results")).isFocused();
    }

    @Test
    void escapeClosesAnOpenFilterAndGoesBackToIt(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        citizen.opensTheSearchPage("?q=rennes");
        citizen.page().locator("#group-type summary").focus();
        citizen.page().keyboard().press("Enter");
        assertThat(citizen.page().locator("#filter-type-coworking")).isVisible();
        citizen.page().keyboard().press("Tab");
        citizen.page().keyboard().press("Escape");
        assertThat(citizen.page().locator("#filter-type-coworking")).isHidden();
        assertThat(citizen.page().locator("#group-type summary")).isFocused();
    }

    @SuppressWarnings("unchecked")
    private static List<String> listOf(Object evaluated) {
        return (List<String>) evaluated;
    }

    private static String htmlOf(Page page, String stop) {
        return (String) page.evaluate(
                "stop => document.querySelector('[data-stop=\"' + stop + '\"]')?.outerHTML.slice(0, 160) ?? stop",
                stop);
    }
}
