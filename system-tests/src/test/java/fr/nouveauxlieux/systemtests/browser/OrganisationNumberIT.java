package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which organisation has the number that is typed in a form, told from a directory that knows it, does not, or is away. */
@BrowserTest
class OrganisationNumberIT {

    private static final Pattern SAVED = Pattern.compile("enregistré à \\d\\d:\\d\\d:\\d\\d");
    private static final String AWAY = "81234567600009";

    @Test
    void itIsToldAsItIsTypedAndKept(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("projet");
        number(dossier).fill("732 829 320 00074");
        assertThat(found(dossier)).containsText(CompanyDirectoryOfTests.NAME);
        assertThat(found(dossier)).containsText("Association déclarée");
        assertThat(found(dossier)).containsText("1 RUE DU LIEU 59000 LILLE");
        assertThat(found(dossier)).containsText("D’après l’annuaire des entreprises, le ");
        assertThat(dossier.part("organisation").locator(".nl-field__state")).hasText(SAVED);
        number(dossier).fill("732 829");
        assertThat(found(dossier)).isEmpty();
        number(dossier).fill(CompanyDirectoryOfTests.KNOWN);
        assertThat(dossier.part("organisation").locator(".nl-field__state")).hasText(SAVED);
        dossier.page().reload();
        assertThat(found(dossier)).containsText(CompanyDirectoryOfTests.NAME);
        assertThat(number(dossier)).hasAccessibleDescription(Pattern.compile(".*Association déclarée.*"));
    }

    @Test
    void itIsToldInAnItemThatIsAddedAndNotOfAnother(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onPhone()).goesTo("partenariats");
        dossier.presses("Ajouter –");
        Locator item = dossier.page().locator("[data-item]");
        item.locator("input[data-number]").fill(CompanyDirectoryOfTests.KNOWN);
        assertThat(item.locator("[data-found]")).containsText(CompanyDirectoryOfTests.NAME);
        dossier.presses("Ajouter –");
        assertThat(item).hasCount(2);
        assertThat(item.nth(1).locator("[data-found]")).isEmpty();
    }

    @Test
    void withoutScriptsAButtonLooksItUpAndTheDirectoryMayBeAway(Visitors visitors) {
        DossierPage dossier =
                DossierPage.begunBy(visitors.onComputerWithoutScripts()).goesTo("projet");
        number(dossier).fill("732 829 320 00074");
        dossier.presses("Vérifier dans l’annuaire");
        assertThat(found(dossier)).containsText(CompanyDirectoryOfTests.NAME);
        number(dossier).fill(CompanyDirectoryOfTests.UNKNOWN);
        dossier.presses("Vérifier dans l’annuaire");
        assertThat(found(dossier)).containsText("ne connaît pas ce numéro");
        number(dossier).fill(AWAY);
        dossier.savesAndContinues();
        dossier.goesTo("projet");
        assertThat(number(dossier)).hasValue(AWAY);
        assertThat(found(dossier)).containsText("vérifié plus tard");
    }

    private static Locator number(DossierPage dossier) {
        return dossier.part("organisation").locator("input[type=text]");
    }

    private static Locator found(DossierPage dossier) {
        return dossier.part("organisation").locator("[data-found]");
    }
}
