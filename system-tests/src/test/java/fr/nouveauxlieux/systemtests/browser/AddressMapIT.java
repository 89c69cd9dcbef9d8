package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The address of a project is placed on a map, by keyboard, by numbers, or by the place of the registry that it is. */
@BrowserTest
class AddressMapIT {

    private static final Pattern SAVED = Pattern.compile("enregistré à \\d\\d:\\d\\d:\\d\\d");
    private static final Pattern BY_HAND = Pattern.compile("Point\\s: .* – placé à la main");
    private static final Pattern CENTRE = Pattern.compile("Point\\s: 50\\.6\\d*, 3\\.0\\d* – centre de la commune.*");

    @Test
    void thePointIsMovedByTheArrowKeysAndSavedByItself(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("lieu");
        Page page = dossier.page();
        input(page, "label").fill("1 rue de l’Exemple");
        input(page, "postalCode").fill("59000");
        input(page, "commune").fill("Lille");
        assertThat(state(page)).hasText(SAVED);
        assertThat(point(page)).hasText(CENTRE);
        Locator handle = page.locator(".nl-point");
        page.locator("[data-address-map]").scrollIntoViewIfNeeded();
        assertThat(handle).hasAccessibleName(Pattern.compile("Point de l’adresse.*"));
        handle.focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Shift+ArrowUp");
        assertThat(point(page)).hasText(BY_HAND);
        assertThat(handle).isFocused();
        String placed = point(page).innerText();
        assertThat(page.locator("[data-field=address] input[name='address.precision']"))
                .hasValue("placed-by-hand");
        page.reload();
        assertThat(point(page)).hasText(placed);
    }

    @Test
    void withoutScriptsThePointIsTypedOrIsTheCentreOfTheCommune(Visitors visitors) {
        DossierPage dossier =
                DossierPage.begunBy(visitors.onComputerWithoutScripts()).goesTo("lieu");
        Page page = dossier.page();
        input(page, "label").fill("1 rue de l’Exemple");
        input(page, "commune").fill("Lille");
        input(page, "postalCode").fill("59000");
        dossier.savesAndContinues();
        dossier.goesTo("lieu");
        assertThat(point(page)).hasText(CENTRE);
        page.locator(".nl-address__degrees > summary").click();
        input(page, "lat").fill("50,6321");
        input(page, "lon").fill("3,0612");
        dossier.savesAndContinues();
        dossier.goesTo("lieu");
        assertThat(point(page)).hasText("Point : 50.6321, 3.0612 – placé à la main");
        page.locator(".nl-address__degrees > summary").click();
        dossier.presses("Prendre le centre de la commune");
        assertThat(point(page)).hasText(CENTRE);
    }

    @Test
    void aLatitudeWithoutALongitudeIsToldAtItsInput(Visitors visitors) {
        DossierPage dossier =
                DossierPage.begunBy(visitors.onComputerWithoutScripts()).goesTo("lieu");
        Page page = dossier.page();
        page.locator(".nl-address__degrees > summary").click();
        input(page, "label").fill("1 rue de l’Exemple");
        input(page, "lat").fill("50,6");
        dossier.pressesInVain("Enregistrer et continuer", dossier.dossier() + "/lieu", 422);
        assertThat(page.locator("#address-problems")).containsText("Il faut la latitude et la longitude");
        assertThat(input(page, "lat")).hasValue("50,6");
        assertThat(input(page, "lat")).isVisible();
    }

    @Test
    void thePlaceChosenGivesItsAddressWithoutScripts(Visitors visitors) {
        DossierPage dossier =
                DossierPage.begunBy(visitors.onComputerWithoutScripts()).goesTo("lieu");
        Page page = dossier.page();
        page.locator("input[name='place.search']").fill("atelier");
        dossier.presses("Chercher – Fiche");
        page.locator("[data-field=place] label[for^='place-']").first().click();
        dossier.savesAndContinues();
        dossier.goesTo("lieu");
        assertThat(input(page, "label")).hasValue(Pattern.compile(".+"));
        assertThat(input(page, "commune")).hasValue(Pattern.compile(".+"));
    }

    @Test
    void thePlaceProposedAsItIsTypedGivesItsAddress(Visitors visitors) {
        DossierPage dossier = DossierPage.begunBy(visitors.onComputer()).goesTo("lieu");
        Page page = dossier.page();
        Locator search = page.locator("input[name='place.search']");
        search.pressSequentially("atelier");
        assertThat(page.locator("[data-field=place] [role=option]").first()).isVisible();
        search.press("ArrowDown");
        search.press("Enter");
        assertThat(page.locator("[data-field=place] .nl-field__state")).hasText(SAVED);
        assertThat(input(page, "label")).hasValue(Pattern.compile(".+"));
        assertThat(state(page)).hasText(SAVED);
        String label = input(page, "label").inputValue();
        page.reload();
        assertThat(input(page, "label")).hasValue(label);
    }

    private static Locator input(Page page, String part) {
        return page.locator("input[name='address." + part + "']");
    }

    private static Locator point(Page page) {
        return page.locator("#address-point");
    }

    private static Locator state(Page page) {
        return page.locator("[data-field=address] .nl-field__state");
    }
}
