package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A project holder finds schemes on a phone, without scripts; an administrator writes one. */
@BrowserTest
class SupportJourneyIT {

    private static Locator card(Page page, String part, String title) {
        return page.locator(".nl-supports--" + part + " .nl-support")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    @Test
    void threeGesturesLeadToSchemesThatFitWithTheirReasons(Visitors visitors) {
        Visitor holder = visitors.onPhoneWithoutScripts();
        holder.goesTo("/lieux");
        Page page = holder.page();

        page.locator(".nl-nav__link[href*='/aides']").click();
        page.locator("label[for='besoin-locaux']").click();
        page.locator("main button[type=submit]").click();

        assertThat(page.locator("#resultats-titre")).isVisible();
        Locator premises = card(page, "fits", "Locaux vacants");
        assertThat(premises).containsText("Rempli");
        assertThat(premises).containsText("préfecture");
        assertThat(page.url()).contains("besoin=locaux").endsWith("#resultats");
        assertThat(page.context().cookies()).isEmpty();

        Visitor friend = visitors.onSmallestScreen();
        friend.goesTo(page.url().substring(page.url().indexOf("/aides")));
        assertThat(card(friend.page(), "fits", "Locaux vacants")).isVisible();
    }

    @Test
    void aCommuneTellsWhatItIsAndOneThatIsNotUnderstoodIsAskedAgain(Visitors visitors) {
        Visitor holder = visitors.onPhoneWithoutScripts();
        holder.goesTo("/aides?commune=Saint-Denis&besoin=amorcage&montant=beaucoup");
        Page page = holder.page();
        assertThat(page.locator("#commune-error")).containsText("Choisissez");
        assertThat(page.locator("#montant-error")).containsText("nombre d’euros");

        page.locator(".nl-support-form__communes a")
                .filter(new Locator.FilterOptions().setHasText("97411"))
                .click();
        assertThat(page.locator("#commune-error")).hasCount(0);
        assertThat(page.locator("#resultats")).containsText("Saint-Denis (974)");

        holder.goesTo("/aides?commune=Rennes&type=fablab&porteur=association&etape=ouvert&qpv=non&montant=300000");
        Locator fabrique = card(page, "does-not-fit", "Fabriques de territoire");
        assertThat(fabrique).containsText("Rennes est dans une métropole");
        assertThat(fabrique).containsText("cette aide apporte au plus");

        holder.goesTo(
                "/aides?commune=Rennes&type=fablab&porteur=association&etape=ouvert&qpv=oui&montant=300000&lang=en");
        assertThat(page.locator("main")).containsText("in a priority neighbourhood");
    }

    @Test
    void anAdministratorWritesASchemeAndSeesItBefore(Visitors visitors) {
        StaffPage administrator = StaffPage.openedAs(
                "Administrateur", visitors.onPhoneAsWithoutScripts(), "/agents/aides/outils-partages");
        administrator.types("Résumé en français", "").types("Lien", "sans protocole");
        administrator.pressesInVain("Enregistrer", "/agents/aides/outils-partages", 422);
        assertThat(administrator.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("résumé en français"))
                .anyMatch(problem -> problem.contains("https://"));
        assertThat(administrator.field("Lien")).hasValue("sans protocole");

        administrator
                .types("Résumé en français", "Un parcours d’essai a écrit ce résumé.")
                .types("Lien", "https://www.outils.example")
                .presses("Prévisualiser");
        assertThat(administrator.page().locator("#apercu")).containsText("Un parcours d’essai a écrit ce résumé.");
        assertThat(AccessibilityIT.breaches(administrator.page())).isEmpty();
        administrator.presses("Enregistrer");
        assertThat(administrator.notice()).contains("L’aide est enregistrée");

        Visitor reader = visitors.onComputerWithoutScripts();
        reader.goesTo("/aides/outils-partages");
        assertThat(reader.page().locator("main")).containsText("Un parcours d’essai a écrit ce résumé.");
    }
}
