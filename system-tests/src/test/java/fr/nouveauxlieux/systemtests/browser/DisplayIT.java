package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** Pages are light or dark as their reader wants them. */
@BrowserTest
class DisplayIT {

    /** How light the ground of the page is, from 0 for black to 255 for white. */
    private static final String GROUND =
            """
            () => {
              const grounds = [document.body, document.documentElement].map(e => getComputedStyle(e).backgroundColor);
              return Math.max(...(grounds.find(g => !g.endsWith(', 0)')) ?? 'rgb(255, 255, 255)').match(/\\d+/g).slice(0, 3).map(Number));
            }
            """;

    private static final int DARK_AT_MOST = 60;
    private static final int LIGHT_AT_LEAST = 240;

    @Test
    void whatWasChosenHoldsOnEveryPageUntilTheSystemIsFollowedAgain(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        citizen.goesTo("/donnees");
        assertThat(isLight(citizen)).isTrue();
        DisplaySettings settings = new DisplaySettings(citizen).opens();
        assertThat(settings.isChosen("Système")).isTrue();
        settings.chooses("Thème sombre").closes();
        assertThat(isDark(citizen)).isTrue();

        citizen.goesTo("/mentions-legales");
        assertThat(isDark(citizen)).isTrue();
        settings.opens();
        assertThat(settings.isChosen("Thème sombre")).isTrue();
        settings.chooses("Système").closes();
        assertThat(isLight(citizen)).isTrue();
    }

    @Test
    void theChoiceIsThereBeforeAnythingIsPainted(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        citizen.goesTo("/donnees");
        new DisplaySettings(citizen).opens().chooses("Thème sombre").closes();
        citizen.page()
                .addInitScript("new MutationObserver((_, o) => { if (document.body) { o.disconnect();"
                        + " window.seenFirst = document.documentElement.dataset.frTheme ?? 'none'; } })"
                        + ".observe(document, { childList: true, subtree: true })");
        citizen.goesTo("/lieux");
        assertThat(citizen.page().evaluate("window.seenFirst")).isEqualTo("dark");
    }

    @Test
    void withoutScriptsTheSystemIsFollowedAndNothingIsOfferedToChoose(Visitors visitors) {
        Visitor citizen = visitors.onPhoneInTheDarkWithoutScripts();
        citizen.goesTo("/donnees");
        assertThat(isDark(citizen)).isTrue();
        assertThat(new DisplaySettings(citizen).button()).isHidden();
        citizen.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(isLight(citizen)).isTrue();
    }

    @Test
    void paperIsAlwaysWhite(Visitors visitors) {
        Visitor citizen = visitors.onComputerInTheDark();
        citizen.goesTo("/donnees");
        assertThat(isDark(citizen)).isTrue();
        new DisplaySettings(citizen).opens().chooses("Thème sombre").closes();
        citizen.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(isLight(citizen)).isTrue();
    }

    private static boolean isDark(Visitor visitor) {
        return ground(visitor.page()) <= DARK_AT_MOST;
    }

    private static boolean isLight(Visitor visitor) {
        return ground(visitor.page()) >= LIGHT_AT_LEAST;
    }

    private static int ground(Page page) {
        return ((Number) page.evaluate(GROUND)).intValue();
    }
}
