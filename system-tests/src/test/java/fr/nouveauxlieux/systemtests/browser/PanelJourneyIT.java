package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import fr.nouveauxlieux.systemtests.process.Await;
import org.junit.jupiter.api.Test;

/** A secretary composes a panel, a reader declares interests before and after reading, in the demonstration. */
@BrowserTest
class PanelJourneyIT {

    private static final String READER = "Lucas Lecture";

    @Test
    void aReaderDeclaresBeforeAnythingIsShownAndAgainLater(Visitors visitors) {
        SignInPage.openedBy(visitors.onPhoneWithoutScripts()).triesAs("Lecteur");
        StaffPage secretary = PanelScreens.panel(visitors.onPhoneAsWithoutScripts(), "fabriques-de-territoire");
        Await.until("the demonstration's dossiers under instruction", () -> {
            secretary.goesTo("/agents/dossiers?appel=fabriques-de-territoire&etape=ELIGIBILITY");
            return secretary.rows("Dossiers déposés").count() > 0;
        });
        secretary.goesTo(PanelScreens.address("fabriques-de-territoire"));
        secretary.follows("Ajouter à la lecture");
        secretary.page().locator("#panelist").selectOption(new SelectOption().setLabel(READER));
        secretary.types("Dossiers au plus", "beaucoup").types("Absences", "du 31/02/2027 au 03/03/2027");
        secretary.pressesInVain(
                "Enregistrer le siège", PanelScreens.address("fabriques-de-territoire") + "/membre", 422);
        assertThat(secretary.problems()).hasSize(3).anyMatch(problem -> problem.contains("31/02/2027"));
        assertThat(secretary.field("Absences")).hasValue("du 31/02/2027 au 03/03/2027");
        secretary.ticks("Conseil national").ticks("Travailler autrement");
        secretary.types("Dossiers au plus", "15").types("Absences", "du 01/02/2027 au 03/03/2027");
        isAccessible(secretary);
        secretary.presses("Enregistrer le siège");
        assertThat(secretary.notice()).contains("Le siège est enregistré");
        Locator seat = secretary.row("Qui lit et qui délibère", READER);
        assertThat(seat).containsText("Conseil national des tiers-lieux");
        assertThat(seat).containsText("du 1er février 2027 au 3 mars 2027");

        FormPage reader = new FormPage(visitors.onPhoneAsWithoutScripts());
        SignInPage.openedBy(reader.visitor()).triesAs("Lecteur");
        reader.visitor().goesTo("/agents/interets");
        isAccessible(reader);
        reader.page()
                .locator("main a[href$='/agents/interets/fabriques-de-territoire/demonstration-1']")
                .click();
        reader.page().waitForLoadState();
        assertThat(reader.heading()).startsWith("Déclaration d’intérêts");
        assertThat(reader.text()).doesNotContain("Montant", "Budget");
        isAccessible(reader);
        Locator first = reader.page().locator("#linked input").first();
        String code = first.getAttribute("value");
        reader.page().locator("label[for='linked-" + code + "']").click();
        reader.pressesInVain(
                "Enregistrer, et déclarer", "/agents/interets/fabriques-de-territoire/demonstration-1", 422);
        assertThat(reader.problems()).singleElement().asString().contains("dites s’il y a un lien");
        isAccessible(reader);
        reader.page().locator("#kind-" + code).selectOption("FUNDER");
        reader.page().locator("#text-" + code).fill("Notre fondation l’aide");
        reader.presses("Enregistrer, et déclarer");
        assertThat(reader.notice()).contains("Votre déclaration est complète");
        assertThat(reader.text()).contains("déclaré avant toute lecture", "Notre fondation l’aide");

        reader.page().locator("#dossier").selectOption(new SelectOption().setIndex(2));
        reader.page().locator("#kind").selectOption("OTHER");
        reader.pressesInVain("Déclarer cet intérêt", "/agents/interets/fabriques-de-territoire/demonstration-1", 422);
        reader.types("Précision", "Un ami d’enfance le porte").presses("Déclarer cet intérêt");
        assertThat(reader.notice()).contains("Le dossier ne vous est plus montré");

        secretary.goesTo(PanelScreens.address("fabriques-de-territoire"));
        assertThat(secretary.row("Intérêts connus", "Un ami d’enfance")).containsText("déclaré ensuite");
        secretary.page().getByText("Retirer un intérêt inscrit par erreur").click();
        secretary.pressesInVain("Retirer cet intérêt", PanelScreens.address("fabriques-de-territoire"), 422);
        secretary.types("Raison du retrait", "Homonyme").presses("Retirer cet intérêt");
        assertThat(secretary.notice()).contains("L’intérêt est retiré");
        assertThat(secretary.text()).contains("Homonyme");
        isAccessible(secretary);
    }

    @Test
    void whoeverIsNotOfThePanelIsShownNothingOfIt(Visitors visitors) {
        StaffPage instructor = StaffPage.openedAs("Instructeur", visitors.onComputer(), "/agents/interets");
        assertThat(instructor.text()).contains("Vous n’êtes du jury d’aucune vague");
        instructor.visitor().isRefused(PanelScreens.address("fabriques-de-territoire"), 403);
        instructor.visitor().isRefused("/agents/interets/fabriques-de-territoire/demonstration-1", 403);
        instructor.visitor().isRefused("/agents/interets/fabriques-de-territoire/nulle-part", 404);
        instructor.visitor().isRefused("/agents/evaluation/fabriques-de-territoire/nulle-part/jury", 404);
    }

    private static void isAccessible(FormPage page) {
        assertThat(AccessibilityIT.breaches(page.page())).isEmpty();
    }
}
