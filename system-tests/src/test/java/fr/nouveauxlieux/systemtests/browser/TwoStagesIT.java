package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A call of two stages, from its writing to the dossier that follows a letter of intent. */
@BrowserTest
class TwoStagesIT {

    private static final String LETTERS = "Lettres pour des ateliers";
    private static final String DOSSIERS = "Ateliers en deux temps";

    /** @return the codes of the call for letters, and of the one for dossiers */
    private static String[] written(Visitor administrator) {
        String letters = CallEditorIT.freshCode();
        CallEditorPage page = CallEditorIT.written(administrator, letters, LETTERS);
        publishes(page, letters);
        CallEditorIT.opensAWave(page, letters);

        String dossiers = CallEditorIT.freshCode();
        page = CallEditorIT.written(administrator, dossiers, DOSSIERS);
        page.goesTo(CallEditorPage.address(dossiers) + "/partie");
        page.page().locator("#after").selectOption(letters);
        page.saves();
        publishes(page, dossiers);
        CallEditorIT.opensAWave(page, dossiers);
        return new String[] {letters, dossiers};
    }

    private static void publishes(CallEditorPage page, String code) {
        page.goesTo(CallEditorPage.address(code));
        page.types("Motif", "Un appel en deux étapes").presses("Publier cette version");
        assertThat(page.notice()).contains("publiée");
    }

    /** @return the address of the letter */
    private static String sendsALetter(DossierPage letter) {
        String address = letter.dossier();
        letter.follows("Le projet");
        new AnswerSheet(letter).fill();
        letter.presses("Enregistrer et");
        letter.page().locator("#done, #problems").first().waitFor();
        assertThat(letter.problems()).isEmpty();
        letter.visitor().goesTo(address + "/verifier");
        letter.presses("Déposer le dossier");
        assertThat(letter.notice()).startsWith("Votre dossier est déposé");
        return address;
    }

    private static void decides(StaffPage page, String outcome) {
        page.ticks(outcome);
        page.page()
                .locator("form:has(input[value='decide-letter']) button[type=submit]")
                .click();
        page.page().waitForLoadState();
    }

    private static void keepsTheRules(Visitor visitor) {
        visitor.waitsUntilAllIsLoaded();
        assertThat(AccessibilityIT.breaches(visitor.page()))
                .as(visitor.address())
                .isEmpty();
    }

    @Test
    void aLetterIsRetainedAndItsAnswersAreFoundInTheDossierThatFollows(Visitors visitors) {
        String[] codes = written(visitors.onComputer());
        Visitor applicant = visitors.onPhone();
        DossierPage letter = DossierPage.begunBy(applicant, "/appels/" + codes[0]);
        String draft = letter.dossier();
        applicant.goesTo("/appels/" + codes[1] + "/deposer");
        assertThat(letter.text())
                .contains("Une lettre d’intention retenue est nécessaire", LETTERS, "Commencer par la lettre");
        keepsTheRules(applicant);
        applicant.goesTo(draft);
        String address = sendsALetter(letter);
        visitors.takeUnderInstruction(address.replaceFirst("/dossiers/", ""));

        StaffPage desk = StaffPage.openedAs("Instructeur", visitors.onComputer(), "/agents" + address);
        keepsTheRules(desk.visitor());
        desk.visitor().expectsRefusal("/agents" + address, 422);
        decides(desk, "Non retenue");
        assertThat(desk.problems()).containsExactly("Dites pourquoi la lettre n’est pas retenue.");
        keepsTheRules(desk.visitor());
        decides(desk, "Retenue");
        assertThat(desk.notice()).contains("La décision est enregistrée");
        keepsTheRules(desk.visitor());

        applicant.goesTo(address);
        assertThat(letter.text()).contains("Lettre retenue le", DOSSIERS);
        keepsTheRules(applicant);
        letter.follows("Commencer le dossier de la seconde étape");
        Locator choice = applicant.page().locator("input[name=letter] + label");
        assertThat(choice).hasCount(1);
        keepsTheRules(applicant);
        choice.click();
        letter.presses("Commencer le dossier");
        DossierPage dossier = DossierPage.at(applicant);
        assertThat(dossier.text()).contains("Ce dossier fait suite à la lettre d’intention", "Lettre retenue le");
        keepsTheRules(applicant);
        dossier.follows("Le projet");
        assertThat(dossier.part("title").locator("input[type=text]")).hasValue("Le Canal");
        assertThat(dossier.part("address").locator("[name$='.commune']")).hasValue("Rochefort-en-Terre");

        applicant.goesTo(address);
        assertThat(letter.text()).contains("Dossier de la seconde étape", "Le Canal");
        desk.goesTo("/agents" + address);
        assertThat(desk.page().locator("#stages")).isVisible();
    }
}
