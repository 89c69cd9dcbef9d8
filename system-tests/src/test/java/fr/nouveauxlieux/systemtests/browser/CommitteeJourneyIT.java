package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The secretary of a committee from the plan of a session to its signed minutes, and a member who watches. */
@BrowserTest
class CommitteeJourneyIT {

    private static void keepsTheRules(Visitor visitor) {
        visitor.waitsUntilAllIsLoaded();
        assertThat(AccessibilityIT.breaches(visitor.page()))
                .as(visitor.address())
                .isEmpty();
    }

    private static void opens(StaffPage page, String summary) {
        Locator details = page.page()
                .locator("main details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.page()
                                .locator(
                                        "summary",
                                        new Page.LocatorOptions().setHasText(Wording.beginningWith(summary)))));
        if (details.first().getAttribute("open") == null) {
            details.first().locator("summary").first().click();
        }
    }

    private static void isAPdf(StaffPage page, String address) {
        APIResponse file = page.visitor().asks("GET", address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(new String(file.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    }

    private static StaffPage plans(Visitor visitor, CommitteeWave wave) {
        StaffPage page = StaffPage.openedAs(CommitteeWave.SECRETARY, visitor, "/agents/comites");
        page.goesTo("/agents/comites/nouvelle");
        page.page().locator("#wave").selectOption(wave.key());
        String day = LocalDateTime.now(ZoneId.of("Europe/Paris"))
                .plusDays(10)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        page.types("Date et heure", day).pressesInVain("Prévoir la séance", "/agents/comites/nouvelle", 422);
        assertThat(page.problems()).containsExactly("Donnez un lieu, ou un lien de visioconférence.");
        assertThat(page.field("Date et heure")).hasValue(day);
        page.types("Lieu", "Salle 12").presses("Prévoir la séance");
        assertThat(page.notice()).contains("La séance est prévue");
        return page;
    }

    private static void seats(StaffPage page, CommitteeWave wave, String path) {
        opens(page, "Présidence et voix");
        page.page().locator("#president").selectOption(wave.members().get(0));
        page.presses("Enregistrer");
        assertThat(page.notice()).contains("La présidence et les voix sont enregistrées");
        opens(page, "Changer l’ordre à la main");
        page.page().locator("#position-" + wave.dossiers().get(2)).fill("1");
        page.pressesInVain("Changer l’ordre", path, 422);
        assertThat(page.problems()).containsExactly("Dites pourquoi l’ordre change.");
        page.types("Motif du changement", "Son porteur prend le train de 11 h").presses("Changer l’ordre");
        assertThat(page.rows("Dossiers dans l’ordre").first()).containsText(CommitteeWave.title(3));
        assertThat(page.text()).contains("Son porteur prend le train");
    }

    private static void attends(StaffPage page, CommitteeWave wave, int members) {
        opens(page, "Relever les présences");
        for (String member : wave.members().subList(0, members)) {
            page.page().locator("#attendance-" + member).selectOption("ON_SITE");
        }
        page.presses("Enregistrer les présences");
        assertThat(page.notice()).contains("Les présences sont enregistrées");
    }

    private static void proposes(StaffPage page, String path, String dossier, String kind, String amount) {
        page.goesTo(path + "/seance?dossier=" + dossier);
        page.page().locator("label[for='proposal-kind-" + kind + "']").click();
        page.page().locator("#proposal-amount").fill(amount);
        page.page().locator("#proposal-reasons").fill("Un projet mûr, attendu sur son territoire.");
        page.presses("Enregistrer la proposition");
        assertThat(page.notice()).contains("La proposition est enregistrée");
    }

    /** By all, on the page of the session. */
    private static void agrees(StaffPage page, CommitteeWave wave, String path, String dossier) {
        page.goesTo(path);
        opens(page, wave.number(dossier));
        Locator form = page.page()
                .locator("form")
                .filter(new Locator.FilterOptions().setHas(page.page().locator("#question-" + dossier)));
        form.locator("#question-" + dossier).fill("Adopter la proposition ?");
        form.locator("label[for='manner-" + dossier + "-CONSENSUS']").click();
        form.locator("button[type=submit]").click();
        page.page().waitForLoadState();
        assertThat(page.notice()).contains("Le vote est enregistré");
    }

    private static List<String> order(StaffPage page) {
        return page.page().locator("table.nl-ranking tbody tr[data-rank]").all().stream()
                .map(row -> row.getAttribute("id").replaceFirst("^d-", ""))
                .toList();
    }

    private static Locator line(StaffPage page, String dossier) {
        return page.page().locator("#d-" + dossier);
    }

    @Test
    void aSessionIsPlannedSitsRanksAndLeavesSignedMinutes(Visitors visitors) {
        CommitteeWave wave = CommitteeWave.at(visitors.onComputer(), "comite-qui-siege", 4);
        wave.declareNothing(wave.members());
        List<String> dossiers = wave.dossiers();
        StaffPage page = plans(visitors.onComputer(), wave);
        String path = page.visitor().address().replaceAll("[?#].*", "");
        keepsTheRules(page.visitor());
        seats(page, wave, path);
        isAPdf(page, path + "/documents/ordre-du-jour.pdf");
        isAPdf(page, path + "/documents/liste-de-presence.pdf");

        page.presses("Envoyer la convocation");
        assertThat(page.notice()).contains("La convocation est envoyée");
        visitors.mails().awaitMail("comite-qui-siege.1@example.fr", path);
        wave.comesTheDayOf(path.replaceFirst(".*/", ""));
        page.goesTo(path);
        page.pressesInVain("Ouvrir la séance", path, 422);
        assertThat(page.problems()).singleElement().asString().contains("Le quorum n’est pas réuni");
        attends(page, wave, 2);
        page.presses("Ouvrir la séance");
        assertThat(page.notice()).contains("La séance est ouverte");
        keepsTheRules(page.visitor());

        page.follows("Classement, enveloppe");
        page.presses("Établir le classement");
        assertThat(order(page)).containsExactlyElementsOf(dossiers);
        keepsTheRules(page.visitor());
        isFollowedOnTheSharedScreen(visitors, page, path, dossiers);
        isRankedByMouseAndByKeyboard(page, path, dossiers);
        isProposedWithinTheEnvelope(page, wave, path, dossiers);
        isComparedWithAScenario(page, path);
        isClosed(page, path, dossiers, wave);
        isSignedByBoth(visitors, page, wave, path);

        StaffPage authority = StaffPage.openedAs(
                "Autorité de décision", visitors.onComputer(), "/agents/evaluation/" + wave.key() + "/decisions");
        assertThat(authority.row("Par rang du comité", CommitteeWave.title(1))).containsText("Retenu");
        assertThat(authority.row("Par rang du comité", CommitteeWave.title(4))).containsText("Non retenu");
    }

    /** A member's screen goes where the secretary leads, by itself. */
    private static void isFollowedOnTheSharedScreen(
            Visitors visitors, StaffPage page, String path, List<String> dossiers) {
        Visitor member = visitors.onComputer();
        StaffPage shared = StaffPage.openedAs(CommitteeWave.MEMBER, member, path + "/preparation");
        shared.follows("Séance en cours, dossier par dossier");
        for (int shown : List.of(3, 0)) {
            page.goesTo(path + "/seance?dossier=" + dossiers.get(shown));
            page.presses("Mettre à l’écran partagé");
            assertThat(page.notice()).contains("à l’écran partagé");
            assertThat(member.page().locator("h1")).containsText(CommitteeWave.title(shown + 1));
        }
        keepsTheRules(member);
        assertThat(shared.text())
                .contains("Personne n’est déporté", "Quorum atteint", "Un projet mûr.")
                .doesNotContain("Lucas Lecture");
    }

    private static void isRankedByMouseAndByKeyboard(StaffPage page, String path, List<String> dossiers) {
        page.goesTo(path + "/seance/classement");
        page.visitor().waitsUntilAllIsLoaded();
        line(page, dossiers.get(2))
                .locator("th")
                .dragTo(line(page, dossiers.get(0)).locator("th"));
        assertThat(page.page().locator("#done")).containsText("Le dossier est placé");
        assertThat(order(page)).containsExactly(dossiers.get(2), dossiers.get(0), dossiers.get(1), dossiers.get(3));
        // By the keyboard alone: the button of a row is reached and pressed.
        line(page, dossiers.get(3)).locator("button[value=up]").focus();
        page.page().keyboard().press("Enter");
        assertThat(page.page().locator("#done")).containsText("Le dossier est monté");
        assertThat(order(page)).containsExactly(dossiers.get(2), dossiers.get(0), dossiers.get(3), dossiers.get(1));
        line(page, dossiers.get(3)).locator("button[value=down]").focus();
        page.page().keyboard().press("Space");
        assertThat(page.page().locator("#done")).containsText("Le dossier est descendu");
    }

    /** 200,000 € for three dossiers that ask 60,000 € each. */
    private static void isProposedWithinTheEnvelope(
            StaffPage page, CommitteeWave wave, String path, List<String> dossiers) {
        proposes(page, path, dossiers.get(2), "RETAINED", "60 000");
        assertThat(page.row("Compte de l’enveloppe", "Reste")).containsText("140");
        proposes(page, path, dossiers.get(0), "RETAINED", "150 000");
        assertThat(page.text()).contains("L’enveloppe est dépassée de");
        proposes(page, path, dossiers.get(0), "RETAINED", "60 000");
        assertThat(page.text()).doesNotContain("L’enveloppe est dépassée");
        assertThat(page.row("Compte de l’enveloppe", "Reste")).containsText("80");
        proposes(page, path, dossiers.get(1), "RETAINED", "50 000");
        proposes(page, path, dossiers.get(3), "NOT_RETAINED", "");
        dossiers.forEach(dossier -> agrees(page, wave, path, dossier));
    }

    private static void isComparedWithAScenario(StaffPage page, String path) {
        page.goesTo(path + "/seance/scenarios");
        page.types("Nom du scénario", "La moitié").types("Part de ce qui", "0");
        page.pressesInVain("Enregistrer le scénario", path + "/seance/scenarios", 422);
        assertThat(page.problems()).containsExactly("Indiquez un nombre entier de 1 à 100.");
        page.types("Part de ce qui", "50").presses("Enregistrer le scénario");
        assertThat(page.notice()).contains("Le scénario est enregistré");
        assertThat(page.page()
                        .locator("thead th")
                        .filter(new Locator.FilterOptions().setHasText("La moitié"))
                        .first())
                .isVisible();
        assertThat(page.row("Argent, lieux", "Proposé dans cette séance")).containsText("90");
        keepsTheRules(page.visitor());
    }

    private static void isClosed(StaffPage page, String path, List<String> dossiers, CommitteeWave wave) {
        String ranking = path + "/seance/classement";
        String live = path + "/seance?dossier=" + dossiers.get(2);
        page.goesTo(ranking);
        page.pressesInVain("Clore la séance", ranking, 422);
        assertThat(page.problems()).singleElement().asString().contains("La séance n’est pas close");
        assertThat(page.text()).contains("Motiver l’écart", "Donner un motif pour la part");
        page.goesTo(live);
        page.pressesInVain("Enregistrer ce motif", live, 422);
        page.page().locator("#departure-reason").fill("Le seul de son département.");
        page.presses("Enregistrer ce motif");
        assertThat(page.notice()).contains("Le motif de l’écart est enregistré");
        page.goesTo(ranking);
        assertThat(page.text()).contains("Motif\u202f: Le seul de son département.");
        page.page().locator("textarea[id*=digital]").fill("Aucun projet numérique ne s’est présenté.");
        page.presses("Enregistrer ce motif");
        page.presses("Clore la séance");
        assertThat(page.notice()).contains("La séance est close");
        assertThat(wave.stage(dossiers.get(0))).isEqualTo("PROPOSED");
        assertThat(wave.stage(dossiers.get(3))).isEqualTo("NOT_RETAINED");
    }

    private static void isSignedByBoth(Visitors visitors, StaffPage page, CommitteeWave wave, String path) {
        page.goesTo(path);
        opens(page, "Dresser le procès-verbal");
        page.types("Observations", "La séance a duré deux heures.").presses("Dresser le procès-verbal");
        assertThat(page.notice()).contains("Le procès-verbal est dressé");
        String minutes = path + "/proces-verbal";
        page.goesTo(minutes);
        assertThat(page.text())
                .contains("Son porteur prend le train", "Le seul de son département.", "La séance a duré deux heures.");
        keepsTheRules(page.visitor());
        page.types("Votre prénom et votre nom", "Quelqu’un d’Autre").pressesInVain("Signer", minutes, 422);
        page.types("Votre prénom et votre nom", "Sarah Secrétariat").presses("Signer");
        assertThat(page.notice()).contains("Vous avez signé");
        StaffPage president = StaffPage.openedAs(CommitteeWave.MEMBER, visitors.onPhone(), minutes);
        president
                .types("Votre prénom et votre nom", wave.nameOf(wave.members().get(0)))
                .presses("Signer");
        assertThat(president.text()).contains("Présidence", "Secrétariat\u202f: Sarah Secrétariat");
        keepsTheRules(president.visitor());
        isAPdf(page, path + "/documents/proces-verbal.pdf");
    }
}
