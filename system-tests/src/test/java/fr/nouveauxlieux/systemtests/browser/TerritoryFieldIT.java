package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A territory is chosen by keyboard as it is typed, or typed and understood when it is saved. */
@BrowserTest
class TerritoryFieldIT {

    private static final Pattern SAVED = Pattern.compile("enregistré à \\d\\d:\\d\\d:\\d\\d");
    private static final String SECTION = "territoire";

    @Test
    void itIsChosenByKeyboardAsItIsTyped(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo(SECTION);
        Page page = dossier.page();
        Locator search = search(dossier);
        assertThat(search).hasAttribute("role", "combobox");
        assertThat(search).hasAttribute("aria-expanded", "false");
        search.focus();
        page.keyboard().type("Pari");
        Locator options = dossier.part("territory").locator("[role=option]");
        assertThat(options.first()).containsText("Paris");
        assertThat(search).hasAttribute("aria-expanded", "true");
        assertThat(dossier.part("territory").locator("[role=status]").first()).containsText("flèche");
        assertThat(AccessibilityIT.breaches(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(search).hasAttribute("aria-expanded", "false");
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        assertThat(search).hasAttribute("aria-activedescendant", Pattern.compile("territory\\.search-suggestions-0"));
        assertThat(search).isFocused();
        page.keyboard().press("Enter");
        Locator chosen = dossier.part("territory").locator("input[type=radio]:checked");
        assertThat(chosen).isFocused();
        assertThat(chosen).hasValue(Pattern.compile("(departement|commune):75.*"));
        assertThat(dossier.part("territory").locator(".nl-field__state")).hasText(SAVED);
        page.reload();
        assertThat(dossier.part("territory").locator("label strong")).hasText(Pattern.compile("Paris \\(.+\\)"));
        assertThat(AccessibilityIT.breaches(page)).isEmpty();
    }

    @Test
    void withoutScriptsWhatIsTypedIsUnderstoodOnSaving(Visitors visitors) {
        DossierPage dossier =
                DossierPage.begunBy(visitors.onComputerWithoutScripts()).goesTo(SECTION);
        search(dossier).fill("lille");
        dossier.savesAndContinues();
        dossier.goesTo(SECTION);
        assertThat(dossier.part("territory").locator("label strong")).hasText("Lille (Commune, Nord)");
        search(dossier).fill("Atlantide");
        dossier.pressesInVain("Enregistrer et continuer", dossier.dossier() + "/" + SECTION, 422);
        assertThat(dossier.part("territory").locator("#territory-problems"))
                .containsText("Aucun territoire ne s’appelle «\u00a0Atlantide\u00a0»");
        assertThat(search(dossier)).hasValue("Atlantide");
        assertThat(dossier.part("territory").locator("label strong")).hasText("Lille (Commune, Nord)");
    }

    @Test
    void withoutScriptsOneOfSeveralIsChosen(Visitors visitors) {
        DossierPage dossier =
                DossierPage.begunBy(visitors.onPhoneWithoutScripts()).goesTo(SECTION);
        search(dossier).fill("Paris");
        dossier.pressesInVain("Enregistrer et continuer", dossier.dossier() + "/" + SECTION, 422);
        assertThat(dossier.part("territory").locator("#territory-problems"))
                .containsText("Plusieurs territoires peuvent s’appeler «\u00a0Paris\u00a0»");
        assertThat(search(dossier)).hasValue("");
        dossier.part("territory")
                .locator("label[for='territory-departement:75']")
                .click();
        dossier.savesAndContinues();
        dossier.goesTo(SECTION);
        assertThat(dossier.part("territory").locator("label strong")).hasText("Paris (Département, 75)");
        assertThat(dossier.part("territory").locator("input:checked")).hasValue("departement:75");
    }

    private static Locator search(DossierPage dossier) {
        return dossier.part("territory").locator("input[type=search]");
    }
}
