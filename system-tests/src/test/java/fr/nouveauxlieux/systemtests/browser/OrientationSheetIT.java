package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class OrientationSheetIT {

    private static final String HOURS_OF_RENNES = "?q=coworking+rennes&hours=known";
    private static final Pattern A_SHEET = Pattern.compile(".*/fiche\\?.*lieu=.*");

    @Test
    void anAdviserPrintsASheetByKeyboardAloneOnAPhone(Visitors visitors) {
        Visitor adviser = visitors.onPhone();
        SearchPage search = adviser.opensTheSearchPage(HOURS_OF_RENNES);
        String first = search.names().get(0);
        search.opens(first);
        Page page = adviser.page();

        OrientationSheetPage sheet = new OrientationSheetPage(page).follows("Faire une fiche");
        adviser.waitsForAddress(A_SHEET);
        sheet.seeks("fablab rennes").follows("Ajouter ");
        adviser.waitsForAddress(Pattern.compile(".*lieu=.*lieu=.*"));
        assertThat(sheet.places()).hasSize(2).contains(first);
        sheet.writes("Demandez Nadia.").seeks("coworking").follows("Ajouter ");
        adviser.waitsForAddress(Pattern.compile(".*(lieu=.*){3}"));
        assertThat(sheet.note()).hasValue("Demandez Nadia.");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        assertThat(OrientationSheetPage.sheetsOfPaper(page)).isEqualTo(1);
        sheet.looksAtPaper();
        assertThat(sheet.noteOnPaper()).isVisible();
        assertThat(sheet.noteOnPaper()).hasText("Demandez Nadia.");
        assertThat(page.locator(".nl-nav").first()).isHidden();
        assertThat(page.getByText("Retirer")).hasCount(3);
        assertThat(page.getByText("Retirer").first()).isHidden();
        assertThat(adviser.conduct().requests()).noneMatch(address -> address.contains("Nadia"));
    }

    @Test
    void thePageOfAPlaceTakesOneSheetOfPaper(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage(HOURS_OF_RENNES);
        search.opens(search.names().get(0));
        assertThat(OrientationSheetPage.sheetsOfPaper(citizen.page())).isEqualTo(1);
    }

    @Test
    void favouritesStayOnTheDeviceAndBecomeASheet(Visitors visitors) {
        Visitor citizen = visitors.onComputer();
        SearchPage search = citizen.opensTheSearchPage(HOURS_OF_RENNES);
        String name = search.names().get(0);
        search.opens(name);
        Page page = citizen.page();
        button(page, "Ajouter aux favoris").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Ajouté aux favoris, sur cet appareil.");
        citizen.goesTo("/favoris");
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name)))
                .isChecked();
        button(page, "Faire une fiche d’orientation").press("Enter");
        citizen.waitsForAddress(A_SHEET);
        assertThat(new OrientationSheetPage(page).places()).containsExactly(name);
        citizen.goesTo("/favoris");
        button(page, "Retirer " + name).press("Enter");
        assertThat(page.getByText("Aucun lieu favori")).isVisible();
    }

    @Test
    void withoutScriptsASheetIsMadeAndFavouritesSayWhatTheyNeed(Visitors visitors) {
        Visitor citizen = visitors.onPhoneWithoutScripts();
        citizen.goesTo("/fiche?ajouter=rennes");
        OrientationSheetPage sheet = new OrientationSheetPage(citizen.page()).follows("Ajouter ");
        citizen.waitsForAddress(A_SHEET);
        assertThat(sheet.places()).hasSize(1);
        assertThat(sheet.note()).isVisible();
        citizen.goesTo("/favoris");
        assertThat(citizen.page().getByText("Sans JavaScript")).isVisible();
    }

    @Test
    void thePageTellsHowFarThePlaceIsFromWhereTheSearchWas(Visitors visitors) {
        Visitor citizen = visitors.onPhone();
        SearchPage search = citizen.opensTheSearchPage("?near=48.112,-1.674&sort=distance");
        search.opens(search.names().get(0));
        Page page = citizen.page();
        assertThat(page.locator(".nl-place-head__distance")).containsText("à vol d’oiseau");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("À pied")))
                .hasAttribute(
                        "href", Pattern.compile(".*engine=fossgis_osrm_foot&route=48\\.112000%2C-1\\.674000%3B.*"));
        assertThat(page.locator("link[rel=canonical]")).not().hasAttribute("href", Pattern.compile(".*near.*"));
    }

    @Test
    void robotsFindEveryPlaceByTheSitemap(Visitors visitors) {
        Visitor robot = visitors.onComputer();
        String index = robot.asks("GET", "/sitemap.xml").text();
        assertThat(robot.asks("GET", "/robots.txt").text())
                .contains("Sitemap: ")
                .contains("/sitemap.xml");
        assertThat(robot.asks("GET", "/plan/territoires.xml").text()).contains("/territoires/departement/35</loc>");
        String part = index.replaceFirst("(?s).*<loc>https?://[^/]+(/plan/lieux-35-1\\.xml)</loc>.*", "$1");
        String places = robot.asks("GET", part).text();
        assertThat(places).contains("<lastmod>");
        String first = places.replaceFirst("(?s).*?<loc>https?://[^/]+(/lieux/[^<]+)</loc>.*", "$1");
        assertThat(robot.asks("GET", first).status()).isEqualTo(200);
        assertThat(robot.asks("GET", "/plan/lieux-35-2.xml").status()).isEqualTo(404);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
