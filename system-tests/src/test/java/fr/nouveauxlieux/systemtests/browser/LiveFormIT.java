package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form that answers while it is written: lists, sums, lengths, progress, what does not hold. */
@BrowserTest
class LiveFormIT {

    private static final Pattern SAVED = Pattern.compile("enregistré à \\d\\d:\\d\\d:\\d\\d");

    @Test
    void itemsAreAddedMovedAndTakenAwayByKeyboardWithoutLeavingThePage(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("partenariats");
        Page page = dossier.page();
        page.evaluate("window.stayed = true");
        Locator items = page.locator(".nl-item");
        button(dossier, "Ajouter –").press("Enter");
        assertThat(items).hasCount(1);
        assertThat(name(items.nth(0))).isFocused();
        name(items.nth(0)).fill("Mairie de Lormont");
        button(dossier, "Ajouter –").press("Enter");
        name(items.nth(1)).fill("Médiathèque");
        assertThat(state(items.nth(1))).hasText(SAVED);
        items.nth(1).getByText("Monter").press("Enter");
        assertThat(name(items.nth(0))).hasValue("Médiathèque");
        assertThat(blockState(page)).hasText(SAVED);
        assertThat(page.evaluate("window.stayed")).isEqualTo(true);
        page.reload();
        assertThat(items).hasCount(2);
        assertThat(name(items.nth(0))).hasValue("Médiathèque");
        assertThat(name(items.nth(1))).hasValue("Mairie de Lormont");
        items.nth(0).getByText("Retirer").press("Enter");
        assertThat(items).hasCount(1);
        assertThat(blockState(page)).hasText(SAVED);
        page.reload();
        assertThat(items).hasCount(1);
        assertThat(name(items.nth(0))).hasValue("Mairie de Lormont");
    }

    @Test
    void itemsAddedWithoutNetworkOutliveThePage(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("partenariats");
        Page page = dossier.page();
        dossier.visitor().conduct().expectNetworkCut();
        page.route("**/reponses*", route -> route.abort());
        Locator items = page.locator(".nl-item");
        button(dossier, "Ajouter –").click();
        name(items.nth(0)).fill("Hors ligne");
        assertThat(state(items.nth(0))).containsText("conservé dans ce navigateur");
        page.reload();
        assertThat(name(items.nth(0))).hasValue("Hors ligne");
        page.unroute("**/reponses*");
        page.reload();
        assertThat(state(items.nth(0))).hasText(SAVED);
        page.reload();
        assertThat(name(items.nth(0))).hasValue("Hors ligne");
    }

    @Test
    void theBudgetIsAddedUpWhileItIsTypedAndAsTheServerAddsIt(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("budget");
        Page page = dossier.page();
        Locator budget = page.locator(".nl-budget");
        Locator first = budget.locator("[data-balance]").first();
        budget.locator("input[name$='.expenses.staff.1']").fill("60 000,50");
        assertThat(first.locator("[data-figure=expenses]")).hasText("60\u00a0000,50\u00a0€");
        budget.locator("input[name$='.aid.1']").fill("60000");
        assertThat(first.locator("[data-figure=difference]")).containsText("il manque 0,50\u00a0€");
        assertThat(budget.locator("[data-limit=year]")).containsText("dépassé");
        assertThat(page.locator("[data-field=budget] > fieldset > .nl-field__state"))
                .hasText(SAVED);
        assertThat(budget.locator("[data-said]")).containsText("Total");
        List<String> live = figures(budget);
        page.reload();
        assertThat(budget.locator("[data-figure=asked]")).hasText("60\u00a0000\u00a0€");
        assertThat(figures(budget)).isNotEmpty().isEqualTo(live);
    }

    @Test
    void lengthProgressAndFaultsFollowTheTyping(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("projet");
        Page page = dossier.page();
        Locator summary = dossier.part("summary").locator("textarea");
        summary.fill("Un 𝒞anal.");
        assertThat(dossier.part("summary").locator(".nl-field__length"))
                .hasText(Pattern.compile("^9 caractères sur .*"));
        assertThat(page.locator("#section-progress span")).hasText(Pattern.compile(".* 1 sur \\d+$"));
        Locator mail = dossier.part("contact-email").locator("input[type=text]");
        Locator siret = dossier.part("organisation").locator("input[type=text]");
        siret.fill("123");
        mail.focus();
        assertThat(dossier.part("organisation")).containsText("numéro SIRET");
        assertThat(siret).hasAttribute("aria-invalid", "true");
        assertThat(mail).isFocused();
    }

    /** All that is seen, without what is only said aloud once typing pauses. */
    private static List<String> figures(Locator budget) {
        return budget.locator("[data-figures] > :not([data-said])").allInnerTexts();
    }

    private static Locator button(DossierPage dossier, String name) {
        return dossier.page().locator(".nl-block > p > button").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator name(Locator item) {
        return item.locator("[data-field$='.name'] input[type=text]");
    }

    private static Locator state(Locator item) {
        return item.locator("[data-field$='.name'] .nl-field__state");
    }

    private static Locator blockState(Page page) {
        return page.locator("[data-kind=block] > fieldset > .nl-field__state");
    }
}
