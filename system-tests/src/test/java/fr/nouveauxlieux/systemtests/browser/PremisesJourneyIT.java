package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A commune offers a former school; the moderation publishes it; whoever carries a project tells the commune. */
@BrowserTest
class PremisesJourneyIT {

    private static final String TITLE = "Ancienne école du parcours";

    @Test
    void anOfferIsPublishedByTheModerationAndItsOwnerReadsWhoIsInterested(Visitors visitors) {
        Visitor owner = visitors.onPhoneAsWithoutScripts();
        SignInPage.triedAs(OfferPage.OWNER, owner);
        DossierPage.adds(owner, "Commune 220700002");
        String offer = OfferPage.proposes(owner, TITLE);
        assertThat(new FormPage(owner).notice()).contains("la modération va la lire");
        Visitor reader = visitors.onPhoneWithoutScripts();
        reader.isRefused("/locaux/" + offer, 404);

        StaffPage staff = OfferPage.publishes(visitors.onComputerWithoutScripts(), offer);
        assertThat(staff.notice()).contains("publiée");

        reader.goesTo("/locaux?territoire=22&surface=150&loyer=700");
        Page page = reader.page();
        Locator found = page.locator("#resultats li").filter(new Locator.FilterOptions().setHasText(TITLE));
        assertThat(found).containsText("180 m²");
        found.locator("a").click();
        assertThat(page.locator("main")).containsText("Guingamp (22)");
        assertThat(page.context().cookies()).isEmpty();
        reader.goesTo("/locaux?territoire=22&surface=150&loyer=500");
        assertThat(found).hasCount(0);

        Visitor seeker = visitors.onPhoneAsWithoutScripts();
        SignInPage.triedAs("Porteur de projet", seeker);
        DossierPage.adds(seeker, "Association 220700003");
        seeker.goesTo("/locaux/" + offer);
        FormPage interest = new FormPage(seeker).follows("Ce local m’intéresse");
        interest.pressesInVain("Envoyer au propriétaire", "/compte/interets-locaux/" + offer, 422);
        assertThat(interest.problems()).hasSize(1);
        interest.types("Votre message", "Un atelier partagé, à visiter en mars.")
                .presses("Envoyer au propriétaire");
        assertThat(interest.notice()).contains("transmis");

        owner.goesTo("/compte/locaux/" + offer);
        assertThat(new FormPage(owner).text()).contains("Un atelier partagé").contains("Association 220700003");

        interest.presses("Retirer");
        owner.goesTo("/compte/locaux/" + offer);
        assertThat(new FormPage(owner).text()).doesNotContain("Un atelier partagé");
        new FormPage(owner).presses("Le local est pris");
        reader.isRefused("/locaux/" + offer, 404);
    }
}
