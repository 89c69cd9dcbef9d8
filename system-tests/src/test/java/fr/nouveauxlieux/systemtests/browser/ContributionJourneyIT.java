package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.process.Await;
import org.junit.jupiter.api.Test;

/** From what a citizen says is wrong with a place to what everyone reads. */
@BrowserTest
class ContributionJourneyIT {

    private static final String REPORTS = "Signalements";
    private static final String MODERATOR = "Modérateur du registre";

    @Test
    void aCitizenWithoutScriptsReportsWrongHoursAndTheRegistrySaysTheRightOnesOnceTheyAreAccepted(Visitors visitors) {
        Visitor citizen = visitors.onPhoneWithoutScripts();
        SearchPage search = citizen.opensTheSearchPage("?q=fablab+rennes&hours=known");
        String name = search.names().get(0);
        search.opens(name);
        String place = citizen.address();
        citizen.mayHaveCookies();
        FormPage report = new FormPage(citizen).follows("Signaler une erreur");
        String address = citizen.address();
        assertThat(address).isEqualTo(place + "/signaler");
        report.pressesInVain("Envoyer le signalement", address, 422);
        assertThat(report.problems()).hasSize(1);
        report.ticks("Une information est fausse").types("Lundi", "de bonne heure");
        report.pressesInVain("Envoyer le signalement", address, 422);
        assertThat(report.problems()).singleElement().asString().contains("9h-12h30");
        report.types("Lundi", "5h-5h45, 23h-24h").types("Nom du lieu", name + " Rectifié");
        report.presses("Envoyer le signalement");
        assertThat(report.heading()).contains("Merci");
        citizen.goesTo(place);
        assertThat(new FormPage(citizen).text())
                .as("nothing changes before it is judged")
                .doesNotContain("Rectifié");

        StaffPage staff = StaffPage.openedAs(MODERATOR, visitors.onComputerWithoutScripts(), "/agents");
        assertThat(staff.sections()).anyMatch(section -> section.matches("Modération \\(\\d+\\)"));
        staff.goesTo("/agents/moderation?etat=WAITING&champ=opening_hours&tri=-signalement");
        staff.followsIn(staff.row(REPORTS, name), "");
        String sheet = staff.visitor().address();
        staff.presses("Accepter le signalement");
        assertThat(staff.notice()).contains("accepté");

        Await.until("the page to say so", () -> {
            citizen.opensTheSearchPage("?q=" + name.replace(" ", "+") + "+rectifi%C3%A9");
            return new SearchPage(citizen.page()).names().stream().anyMatch(found -> found.endsWith("Rectifié"));
        });
        PlacePage corrected = new SearchPage(citizen.page()).opens(name + " Rectifié");
        assertThat(corrected.name()).isEqualTo(name + " Rectifié");
        assertThat(citizen.page().locator(".nl-week__day").first()).containsText("45");
        assertThat(corrected.sources()).anyMatch(source -> source.contains("Signalement vérifié par la modération"));

        staff.goesTo(sheet);
        staff.types("Motif de l’annulation", "Fin de l’essai").presses("Annuler l’acceptation");
        assertThat(staff.notice()).contains("annulée");
        Await.until("the former name", () -> {
            citizen.goesTo(place);
            return new PlacePage(citizen.page()).name().equals(name);
        });
    }

    @Test
    void aRefusalNeedsAReasonAndAnAuditorDecidesNothing(Visitors visitors) {
        StaffPage staff = StaffPage.openedAs(
                MODERATOR, visitors.onComputerWithoutScripts(), "/agents/moderation?etat=WAITING&motif=OTHER");
        staff.followsIn(staff.rows(REPORTS).first(), "");
        String sheet = staff.visitor().address();
        staff.pressesInVain("Refuser le signalement", sheet, 422);
        assertThat(staff.problems()).hasSize(1);
        staff.types("Motif du refus", "Ce n’est pas une erreur").presses("Refuser le signalement");
        assertThat(staff.notice()).contains("refusé");
        assertThat(staff.goesTo(sheet).text()).contains("Ce n’est pas une erreur");

        StaffPage auditor = StaffPage.openedAs("Auditeur", visitors.onComputer(), "/agents/moderation");
        auditor.followsIn(auditor.rows(REPORTS).first(), "");
        assertThat(auditor.page().locator("main form")).hasCount(0);
    }
}
