package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing has to be read by scrolling sideways. */
@BrowserTest
class SmallScreensIT {

    /** The elements that stick out of the page's width, which is all there is to see where a page can scroll. */
    private static final String STICKING_OUT =
            """
            () => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('main *, header *, footer *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
              .map(e => e.outerHTML.slice(0, 120)).slice(0, 5).join('\\n') || 'unknown'
            """;

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

    @ParameterizedTest
    @EnumSource(Screens.class)
    void atTheWidthOfTheSmallestPhone(Screens screen, Visitors visitors) {
        check(screen, visitors.onSmallestScreen());
    }

    @ParameterizedTest
    @EnumSource(Screens.class)
    void enlargedTwice(Screens screen, Visitors visitors) {
        check(screen, visitors.enlargedTwice());
    }

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

    private static void check(Screens screen, Visitor visitor) {
        screen.open(visitor);
        visitor.waitsUntilAllIsLoaded();
        Page page = visitor.page();
        assertThat(page.evaluate(STICKING_OUT)).as(screen.name()).isEqualTo("");
    }
}
