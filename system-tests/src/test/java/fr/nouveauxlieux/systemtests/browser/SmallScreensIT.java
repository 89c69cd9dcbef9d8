package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a phone shows of the search without scrolling. That nothing has to be read by scrolling sideways is in {@link AccessibilityIT}. */
@BrowserTest
class SmallScreensIT {

    private static final int HEIGHT_BELOW_BARS = 664;

    /** Whether the chosen distance has room for its words beside the arrow. */
    private static final String ROOM_FOR_CHOSEN =
            """
            () => {
              const select = document.getElementById('radius');
              const style = getComputedStyle(select);
              const pen = document.createElement('canvas').getContext('2d');
              pen.font = style.font;
              const words = pen.measureText(select.selectedOptions[0].text).width;
              return words <= select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
            }
            """;

    /** What is left of a phone's screen below the browser's own bars. */
    @Test
    void aPhoneShowsTheFirstResultWithoutScrolling(Visitors visitors) {
        Visitor citizen = visitors.onPhone();
        citizen.opensTheSearchPage("?q=coworking+rennes");
        citizen.waitsUntilAllIsLoaded();
        BoundingBox first =
                citizen.page().locator(".nl-result__address").first().boundingBox();
        assertThat(first.y + first.height).isLessThan(HEIGHT_BELOW_BARS);
    }

    @Test
    void noChoiceOfTheFormIsCutOff(Visitors visitors) {
        for (Visitor citizen : List.of(visitors.onPhone(), visitors.onSmallestScreen())) {
            citizen.opensTheSearchPage("?q=rennes");
            assertThat(citizen.page().evaluate(ROOM_FOR_CHOSEN)).isEqualTo(true);
        }
    }
}
