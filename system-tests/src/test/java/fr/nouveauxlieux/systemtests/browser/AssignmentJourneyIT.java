package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import fr.nouveauxlieux.systemtests.process.Await;
import org.junit.jupiter.api.Test;

/** A secretary gives dossiers of the demonstration to a reader, who gives one back. */
@BrowserTest
class AssignmentJourneyIT {

    private static final String READER = "Lucas Lecture";
    private static final String WAVE = "/agents/evaluation/micro-folies/demonstration-1";
    private static final String ASSIGNMENT = WAVE + "/affectation";
    private static final String DOSSIERS = "Dossiers à lire et leurs lecteurs";

    @Test
    void aRunIsReckonedAppliedAndReckonedAgainAndItsReaderGivesADossierBack(Visitors visitors) {
        StaffPage secretary = seated(visitors);
        isAccessible(secretary);
        secretary.types("Graine", "douze").pressesInVain("Calculer une proposition", ASSIGNMENT, 422);
        assertThat(secretary.problems()).singleElement().asString().contains("nombre entier");
        assertThat(secretary.field("Graine")).hasValue("douze");
        secretary.types("Graine", "12").ticks("Affecter aussi des lecteurs");
        secretary.chooses("Lecteurs par dossier", "1").presses("Calculer une proposition");
        assertThat(secretary.heading()).startsWith("Calcul du");
        assertThat(secretary.row("Lecteurs proposés", READER)).containsText("expertise");
        isAccessible(secretary);
        secretary.presses("Refaire le calcul");
        assertThat(secretary.text()).contains("identique, à l’octet près");
        isAccessible(secretary);
        secretary.presses("Appliquer");
        assertThat(secretary.notice()).contains("confiés aux lecteurs");

        secretary.goesTo(ASSIGNMENT);
        assertThat(secretary.row(DOSSIERS, READER)).containsText("complet");
        String path = secretary.row(DOSSIERS, READER).locator("a").first().getAttribute("href");
        String dossier = path.substring(path.lastIndexOf('/') + 1);
        FormPage reader = new FormPage(visitors.onPhoneAsWithoutScripts());
        SignInPage.openedBy(reader.visitor()).triesAs("Lecteur");
        reader.visitor().isRefused(ASSIGNMENT, 403);
        reader.visitor().isRefused(path, 403);
        reader.visitor().goesTo("/agents/affectations/" + dossier);
        isAccessible(reader);
        reader.pressesInVain("Rendre le dossier", "/agents/affectations/" + dossier, 422);
        reader.types("Pourquoi", "Trop loin de ce que je connais").presses("Rendre le dossier");
        reader.visitor().isRefused("/agents/affectations/" + dossier, 403);

        secretary.goesTo(path);
        assertThat(secretary.row("Lecteurs de ce dossier", READER)).containsText("Trop loin de ce que je connais");
        isAccessible(secretary);
    }

    /** The secretary, on the page of a wave that has a reader and dossiers to read. */
    private static StaffPage seated(Visitors visitors) {
        SignInPage.openedBy(visitors.onPhoneWithoutScripts()).triesAs("Lecteur");
        StaffPage secretary =
                StaffPage.openedAs("Secrétaire du comité", visitors.onPhoneAsWithoutScripts(), WAVE + "/jury");
        if (!secretary.text().contains(READER)) {
            secretary.follows("Ajouter à la lecture");
            secretary.page().locator("#panelist").selectOption(new SelectOption().setLabel(READER));
            secretary.ticks("Ministère").presses("Enregistrer le siège");
        }
        Await.until("dossiers of the demonstration that are eligible", () -> {
            secretary.goesTo(ASSIGNMENT);
            return secretary.rows(DOSSIERS).count() > 0;
        });
        return secretary;
    }

    private static void isAccessible(FormPage page) {
        assertThat(AccessibilityIT.breaches(page.page())).isEmpty();
    }
}
