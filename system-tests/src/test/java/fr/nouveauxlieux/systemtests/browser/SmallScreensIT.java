package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

    private static void check(Screens screen, Visitor visitor) {
        screen.open(visitor);
        visitor.waitsUntilAllIsLoaded();
        Page page = visitor.page();
        assertThat(page.evaluate(STICKING_OUT)).as(screen.name()).isEqualTo("");
    }
}
