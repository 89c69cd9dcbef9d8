package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A town hall makes the code of a map of its département and copies it into a page of its own site. */
@BrowserTest
class EmbedIT {

    private static final String MAKER = "/integrer?departement=35&theme=dark&accent=emeraude&langue=fr";

    private static String codeOf(Visitor maker, String field) {
        maker.goesTo(MAKER);
        return maker.page().locator("#" + field).inputValue();
    }

    private static void showsPlaces(Visitor reader, FrameLocator frame) {
        assertThat(frame.locator(".nl-embed__count")).hasText(Pattern.compile("\\d+ lieux trouvés"));
        assertThat(frame.locator(".nl-line").first()).containsText("35");
        frame.locator("#map canvas.maplibregl-canvas").waitFor();
        assertThat(frame.locator("html")).hasClass(Pattern.compile("nl-embed--dark"));
        assertThat(reader.page().context().cookies()).isEmpty();
    }

    @Test
    void aFrameShowsThePlacesInAForeignPageAndLeadsToThePortalInANewWindow(Visitors visitors) {
        Visitor reader = visitors.onComputer();
        try (ForeignSite townHall = new ForeignSite(codeOf(reader, "frame-code"))) {
            townHall.isVisitedBy(reader);
            Locator frame = reader.page().locator("iframe");
            assertThat(frame).hasAttribute("title", Pattern.compile("Carte et liste"));
            showsPlaces(reader, frame.contentFrame());

            Locator name = frame.contentFrame().locator(".nl-line__name a").first();
            String place = name.innerText();
            Page opened = reader.page().waitForPopup(name::click);
            assertThat(opened.locator("h1")).hasText(place);
            assertThat(reader.page()).hasURL(townHall.site() + "/");
        }
    }

    @Test
    void theElementMakesAFrameFollowsItsAttributesAndKeepsItsLink(Visitors visitors) {
        Visitor reader = visitors.onPhone();
        try (ForeignSite townHall = new ForeignSite(codeOf(reader, "element-code"))) {
            townHall.isVisitedBy(reader);
            Locator element = reader.page().locator("nouveaux-lieux-carte");
            showsPlaces(reader, element.locator("iframe").contentFrame());
            assertThat(element.getByRole(AriaRole.LINK)).hasAttribute("href", reader.site() + "/lieux?departement=35");

            element.evaluate("e => { e.setAttribute('departement', '59'); e.setAttribute('height', '400'); }");
            assertThat(element.locator("iframe"))
                    .hasAttribute("src", Pattern.compile("/integration\\?departement=59&theme=dark"));
            assertThat(element.locator("iframe")).hasAttribute("height", "400");
            assertThat(element.locator("iframe")
                            .contentFrame()
                            .locator(".nl-line")
                            .first())
                    .containsText("59");
        }
    }

    @Test
    void withoutScriptsTheElementLeavesItsLinkAndTheFrameItsList(Visitors visitors) {
        Visitor maker = visitors.onComputerWithoutScripts();
        String element = codeOf(maker, "element-code");
        String frame = codeOf(maker, "frame-code");
        assertThat(maker.page().locator("iframe").contentFrame().locator(".nl-line"))
                .not()
                .hasCount(0);
        try (ForeignSite townHall = new ForeignSite(element + frame)) {
            townHall.isVisitedBy(maker);
            assertThat(maker.page().locator("nouveaux-lieux-carte a")).isVisible();
            assertThat(maker.page()
                            .locator("iframe")
                            .contentFrame()
                            .locator(".nl-line")
                            .first())
                    .isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lieux", "/connexion", "/integrer", "/territoires/departement/35"})
    void everyOtherPageRefusesToBeFramed(String page, Visitors visitors) {
        Visitor reader = visitors.onComputer();
        // Where one signs in there is a form, whose cookie is its proof.
        reader.mayHaveCookies();
        reader.conduct().expectRefusedFrames();
        try (ForeignSite thief = new ForeignSite("<iframe src=\"" + reader.site() + page
                + "\" title=\"Cadre\" width=\"600\" height=\"400\"></iframe>")) {
            thief.isVisitedBy(reader);
            Locator shown = reader.page().locator("iframe").contentFrame().locator("body");
            assertThat(shown).not().containsText("Nouveaux Lieux");
            APIResponse answer = reader.asks("GET", page);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers())
                    .containsEntry("x-frame-options", "DENY")
                    .hasEntrySatisfying("content-security-policy", policy -> assertThat(policy)
                            .contains("frame-ancestors 'none'"));
        }
    }
}
