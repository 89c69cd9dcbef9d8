package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is typed is saved by itself, also where the network comes and goes, and where two windows write. */
@BrowserTest
class AutosaveIT {

    private static final Pattern SAVED = Pattern.compile("enregistré à \\d\\d:\\d\\d:\\d\\d");

    @Test
    void whatIsTypedIsSavedWithoutAButton(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("projet");
        input(dossier.page()).fill("Le Canal");
        assertThat(state(dossier.page())).hasText(SAVED);
        dossier.page().reload();
        assertThat(input(dossier.page())).hasValue("Le Canal");
    }

    @Test
    void whatIsTypedWithoutNetworkIsSavedOnceItIsBack(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("projet");
        Page page = dossier.page();
        dossier.visitor().conduct().expectNetworkCut();
        page.context().setOffline(true);
        input(page).fill("Le Canal, hors ligne");
        assertThat(state(page)).containsText("conservé dans ce navigateur");
        page.context().setOffline(false);
        assertThat(state(page)).hasText(SAVED);
        page.reload();
        assertThat(input(page)).hasValue("Le Canal, hors ligne");
    }

    @Test
    void whatCouldNotBeSentOutlivesThePage(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("projet");
        Page page = dossier.page();
        dossier.visitor().conduct().expectNetworkCut();
        page.route("**/reponses*", route -> route.abort());
        input(page).fill("Le Canal, gardé");
        assertThat(state(page)).containsText("conservé dans ce navigateur");
        page.reload();
        assertThat(input(page)).hasValue("Le Canal, gardé");
        page.unroute("**/reponses*");
        page.reload();
        assertThat(input(page)).hasValue("Le Canal, gardé");
        assertThat(state(page)).hasText(SAVED);
    }

    @Test
    void ofTwoWindowsOnOneFieldTheSecondIsAskedWhichAnswerToKeep(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("projet");
        Page first = dossier.page();
        Page second = first.context().newPage();
        second.navigate(first.url());
        input(first).fill("Le Canal");
        assertThat(state(first)).hasText(SAVED);
        input(second).fill("La Filature");
        Locator choice = second.locator("[data-field=title] .nl-conflict");
        assertThat(choice).containsText("Le Canal");
        assertThat(input(second)).hasValue("La Filature");
        choice.getByText("Garder ma réponse").press("Enter");
        assertThat(state(second)).hasText(SAVED);
        first.reload();
        assertThat(input(first)).hasValue("La Filature");
    }

    private static Locator input(Page page) {
        return page.locator("[data-field=title] input[type=text]");
    }

    private static Locator state(Page page) {
        return page.locator("[data-field=title] .nl-field__state");
    }
}
