package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A decision from its preparation to the letter that whoever applied opens. */
@BrowserTest
class DecisionJourneyIT {

    private static final String TITLE = "Ateliers décidés";

    private static String writtenCall(Visitor administrator) {
        String code = CallEditorIT.freshCode();
        CallEditorPage page = CallEditorIT.written(administrator, code, TITLE);
        page.goesTo(CallEditorPage.address(code));
        page.types("Motif", "Un appel à décider").presses("Publier cette version");
        assertThat(page.notice()).contains("publiée");
        CallEditorIT.opensAWave(page, code);
        return code;
    }

    /** @return the address of the dossier */
    private static String submits(DossierPage dossier) {
        String address = dossier.dossier();
        dossier.follows("Le projet");
        new AnswerSheet(dossier).fill();
        dossier.presses("Enregistrer et");
        dossier.page().locator("#done, #problems").first().waitFor();
        dossier.visitor().goesTo(address + "/verifier");
        dossier.presses("Déposer le dossier");
        assertThat(dossier.notice()).startsWith("Votre dossier est déposé");
        return address;
    }

    private static void keepsTheRules(Visitor visitor) {
        visitor.waitsUntilAllIsLoaded();
        assertThat(AccessibilityIT.breaches(visitor.page()))
                .as(visitor.address())
                .isEmpty();
    }

    @Test
    void aRefusalIsPreparedSignedSentAndOpenedAndNotKnownBefore(Visitors visitors) {
        String code = writtenCall(visitors.onComputer());
        Visitor applicant = visitors.onPhone();
        DossierPage dossier = DossierPage.begunBy(applicant, "/appels/" + code);
        String address = submits(dossier);
        String id = address.replaceFirst("/dossiers/", "");
        visitors.bringUnderInstruction(id, "NOT_RETAINED");

        String list = "/agents/evaluation/" + code + "/premiere/decisions";
        StaffPage desk = StaffPage.openedAs("Autorité de décision", visitors.onComputer(), list);
        assertThat(desk.heading()).isEqualTo("Décisions");
        keepsTheRules(desk.visitor());
        desk.goesTo(list + "/" + id);
        keepsTheRules(desk.visitor());
        desk.types("Motifs", "Le besoin n’est pas établi.").presses("Enregistrer");
        assertThat(desk.notice()).contains("préparée");

        desk.goesTo(list);
        desk.ticks("Choisir le dossier").presses("Vérifier");
        desk.page().locator("#foreseen").waitFor();
        assertThat(desk.text()).contains("Rien n’empêche de signer.");
        keepsTheRules(desk.visitor());
        desk.types("Prénom et nom", "Quelqu’un d’Autre").pressesInVain("Signer", list, 422);
        assertThat(desk.problems()).containsExactly("Tapez votre prénom et votre nom, tels que dans votre compte.");
        keepsTheRules(desk.visitor());
        desk.types("Prénom et nom", "Alice Autorité").presses("Signer");
        assertThat(desk.notice()).contains("signées");
        assertThat(desk.text()).contains("Signée, non envoyée");

        applicant.isRefused(address + "/decision", 404);
        applicant.goesTo(address);
        assertThat(dossier.text()).doesNotContain("refusé", "Refusé", "lettre de décision");

        desk.ticks("Choisir le dossier").presses("Envoyer les lettres choisies");
        desk.page().locator("#outcomes").waitFor();
        assertThat(desk.text()).contains("Lettres envoyées", "1 sur 1");
        keepsTheRules(desk.visitor());

        applicant.goesTo("/dossiers");
        assertThat(dossier.text()).contains("Une lettre de décision vous attend.");
        applicant.goesTo(address);
        assertThat(dossier.text()).doesNotContain("efusé");
        applicant.goesTo(address + "/decision");
        assertThat(dossier.text()).contains("Une lettre vous a été adressée").doesNotContain("efusé", "pas établi");
        keepsTheRules(applicant);
        dossier.presses("Ouvrir la lettre");
        assertThat(dossier.notice()).contains("La lettre est ouverte");
        assertThat(dossier.text())
                .contains("Refusé", "Le besoin n’est pas établi.", "Dernier jour pour saisir le tribunal");
        keepsTheRules(applicant);

        desk.goesTo(list + "/" + id);
        assertThat(desk.text()).contains("Ouverte le", "Alice Autorité");
        keepsTheRules(desk.visitor());
    }
}
