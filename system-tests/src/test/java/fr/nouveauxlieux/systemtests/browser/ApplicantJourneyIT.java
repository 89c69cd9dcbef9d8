package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the call to what a dossier still lacks, as whoever applies goes through it. */
@BrowserTest
class ApplicantJourneyIT {

    @Test
    void aDossierIsBegunWrittenAndCheckedWithoutScripts(Visitors visitors) {
        writeAndCheck(visitors.onComputerWithoutScripts());
    }

    @Test
    void aDossierIsBegunWrittenAndCheckedOnAPhone(Visitors visitors) {
        writeAndCheck(visitors.onPhone());
    }

    private static void writeAndCheck(Visitor applicant) {
        DossierPage page = DossierPage.begunBy(applicant);
        assertThat(page.banner()).contains("Pas encore déposé").contains("Il reste");
        page.goesTo("projet");
        Locator title = page.part("title").locator("input[type=text]");
        title.fill("Le Canal");
        page.savesAndContinues();
        page.goesTo("projet");
        assertThat(title).hasValue("Le Canal");
        assertThat(page.part("title")).containsText(Pattern.compile("[Ee]nregistré (par|à)"));
        page.goesTo("verifier");
        assertThat(page.text()).contains("points à régler");
        assertThat(page.page().locator(".nl-check__list a[href$='#title']")).hasCount(0);
        page.lacking().first().click();
        applicant.waitsForAddress(Pattern.compile(".*/dossiers/[a-z0-9]+/[a-z]+(\\?.*)?#.+"));
    }

    @Test
    void whatIsNoNumberIsToldAtItsFieldAndStaysTyped(Visitors visitors) {
        DossierPage page =
                DossierPage.begunBy(visitors.onComputerWithoutScripts()).goesTo("lieu");
        Locator area = page.part("area").locator("input[type=text]");
        area.fill("assez grand");
        page.pressesInVain("Enregistrer et continuer", page.dossier() + "/lieu", 422);
        assertThat(page.problems()).singleElement().asString().contains("Ce n’est pas un nombre");
        assertThat(area).hasValue("assez grand");
        area.fill("1 234");
        page.savesAndContinues();
        page.goesTo("lieu");
        assertThat(area).hasValue(Pattern.compile("1\\s234"));
    }

    @Test
    void itemsAreAddedAndTakenAwayWithoutScripts(Visitors visitors) {
        DossierPage page =
                DossierPage.begunBy(visitors.onComputerWithoutScripts()).goesTo("partenariats");
        Locator items = page.page().locator(".nl-item");
        assertThat(items).hasCount(0);
        page.presses("Ajouter –");
        assertThat(items).hasCount(1);
        page.presses("Retirer –");
        assertThat(items).hasCount(0);
    }
}
