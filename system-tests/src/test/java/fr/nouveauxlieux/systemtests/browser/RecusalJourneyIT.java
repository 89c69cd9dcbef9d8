package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A member who declared an interest sees nothing of that dossier in the session, nor of its vote; the others see both, and the
 * member sees the other dossiers.
 */
@BrowserTest
class RecusalJourneyIT {

    private static final String TITLE = CommitteeWave.title(1);
    private static final String OTHER = CommitteeWave.title(2);
    private static final String VOTE = "Retenir le fournil ?";

    private static void declares(StaffPage member, CommitteeWave wave, String dossier) {
        member.goesTo("/agents/interets/" + wave.key());
        member.page().locator("label[for='linked-" + dossier + "']").click();
        member.pressesInVain("Enregistrer, et déclarer", "/agents/interets/" + wave.key(), 422);
        member.page().locator("#kind-" + dossier).selectOption("FUNDER");
        member.page().locator("#text-" + dossier).fill("Notre fondation l’aide");
        member.presses("Enregistrer, et déclarer");
        assertThat(member.notice()).contains("Votre déclaration est complète");
    }

    /** As the page of the session does. */
    private static void isVotedOn(CommitteeWave wave, String path, String dossier) {
        wave.write("insert into session_vote (session_id, dossier_id, question, manner, in_favour, against, abstained,"
                + " adopted, casting, members, required, counted, dissent, recorded_by, recorded_at) values ('"
                + path.replaceFirst(".*/", "") + "', '" + dossier + "', '" + VOTE
                + "', 'VOTE', 2, 0, 0, true, false, 2, 1, 2,"
                + " '', (%7$s), now())");
    }

    private static void isRanked(StaffPage secretary, String path) {
        secretary.goesTo(path + "/seance/classement").presses("Établir le classement");
    }

    private static void isRefused(Visitor visitor, String address, int status) {
        assertThat(visitor.isRefused(address, status).status()).as(address).isEqualTo(status);
    }

    private static void seesNothingOf(StaffPage member, CommitteeWave wave, String path, String dossier) {
        Visitor visitor = member.visitor();
        isRefused(visitor, path + "/preparation/" + dossier, 403);
        isRefused(visitor, path + "/seance?dossier=" + dossier, 403);
        isRefused(visitor, path, 403);
        isRefused(visitor, path + "/proces-verbal", 404);
        for (String page : List.of("resultats", "pilotage", "decisions")) {
            isRefused(visitor, "/agents/evaluation/" + wave.key() + "/" + page, 403);
        }
        isRefused(visitor, "/agents/lectures/evaluations/" + dossier, 403);
        isRefused(visitor, "/agents/dossiers/" + dossier, 403);
        isRefused(visitor, "/dossiers/" + dossier, 403);
        for (String page : List.of("/preparation", "/seance", "/seance/classement")) {
            member.goesTo(path + page);
            assertThat(visitor.page().content())
                    .as(page)
                    .doesNotContain(TITLE, VOTE, "/seance?dossier=" + dossier, "/preparation/" + dossier)
                    .contains(OTHER);
        }
    }

    @Test
    void aMemberWithAnInterestSeesNeitherTheDossierNorItsVoteAndTheOthersDo(Visitors visitors) {
        CommitteeWave wave = CommitteeWave.at(visitors.onComputer(), "comite-deporte", 3);
        List<String> dossiers = wave.dossiers();
        List<String> members = wave.members();
        wave.declareNothing(members.subList(1, members.size()));
        String path = wave.sits("deporte", dossiers);
        StaffPage secretary = StaffPage.openedAs(CommitteeWave.SECRETARY, visitors.onComputer(), path);
        isRanked(secretary, path);
        isVotedOn(wave, path, dossiers.get(0));

        StaffPage member = StaffPage.openedAs(CommitteeWave.MEMBER, visitors.onPhone(), "/agents/comites");
        isRefused(member.visitor(), path + "/preparation/" + dossiers.get(1), 403);
        declares(member, wave, dossiers.get(0));
        seesNothingOf(member, wave, path, dossiers.get(0));
        member.goesTo(path + "/seance/classement");
        assertThat(member.text()).contains("Dossier dont vous êtes déporté");
        assertThat(AccessibilityIT.breaches(member.page())).isEmpty();
        member.goesTo(path + "/seance?dossier=" + dossiers.get(1));
        assertThat(member.text()).contains("Personne n’est déporté");

        secretary.goesTo(path + "/seance?dossier=" + dossiers.get(0));
        assertThat(secretary.text()).contains("Quittent la salle", wave.nameOf(members.get(0)));

        StaffPage other = new StaffPage(visitors.onComputer());
        wave.signsIn(other.visitor(), members.get(1));
        other.goesTo(path + "/seance?dossier=" + dossiers.get(0));
        assertThat(other.text()).contains(VOTE, "Un projet mûr.");
        assertThat(other.heading()).contains(TITLE);
        other.goesTo(path + "/preparation/" + dossiers.get(0));
        assertThat(other.heading()).contains(TITLE);

        isLateWith(other, member, wave, path, dossiers);
    }

    /** In the middle of the session, the other member finds that they have something to do with another dossier. */
    private static void isLateWith(
            StaffPage other, StaffPage member, CommitteeWave wave, String path, List<String> dossiers) {
        String found = dossiers.get(1);
        other.goesTo(path + "/seance?dossier=" + found);
        assertThat(other.heading()).contains(OTHER);
        other.goesTo("/agents/interets/" + wave.key());
        other.page().locator("#dossier").selectOption(new SelectOption().setValue(found));
        other.page().locator("#kind").selectOption("FAMILY");
        other.presses("Déclarer cet intérêt");
        assertThat(other.notice()).contains("Le dossier ne vous est plus montré");
        isRefused(other.visitor(), path + "/seance?dossier=" + found, 403);
        isRefused(other.visitor(), path + "/preparation/" + found, 403);
        for (String page : List.of("/preparation", "/seance", "/seance/classement")) {
            other.goesTo(path + page);
            assertThat(other.page().content()).as(page).doesNotContain(OTHER).contains(TITLE);
        }
        member.goesTo(path + "/seance?dossier=" + found);
        assertThat(member.text())
                .contains("Quittent la salle", wave.nameOf(wave.members().get(1)));
    }
}
