package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.nouveauxlieux.systemtests.process.Await;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader does at their desk, and the secretary with what came of it. */
@BrowserTest
class ReadingJourneyIT {

    private static final Pattern SAVED = Pattern.compile("enregistré à .*");

    /** The demonstration's dossiers are told one after the other once the portal has started. */
    /** One that stays a draft, whatever is tried on it, and one that is given. */
    private static final int MOST = 2;

    private static List<String> assigned(Visitors visitors) {
        // The account of a role is made when somebody first tries it.
        SignInPage.openedBy(visitors.onComputer()).triesAs("Lecteur");
        Await.until(
                "dossiers that are read", () -> visitors.assignReadings(MOST).size() == MOST);
        return visitors.assignReadings(MOST);
    }

    private static Page desk(Visitor visitor, String dossier) {
        StaffPage.openedAs("Lecteur", visitor, "/agents/lectures/" + dossier);
        visitor.waitsUntilAllIsLoaded();
        return visitor.page();
    }

    private static Locator criteria(Page page) {
        return page.locator("[data-criterion]");
    }

    /** What is not written yet of all criteria, and the advice. */
    private static void writeAll(Page page) {
        for (Locator criterion : criteria(page).all()) {
            criterion.locator(".fr-radio-group label").nth(1).click();
            criterion.locator("textarea").fill("Vérifié dans le dossier.");
        }
        page.locator("label[for='advice-RETAIN']").click();
    }

    @Test
    void aReaderFindsTheirDossiersAndWritesWithoutLosingAWord(Visitors visitors) {
        List<String> dossiers = assigned(visitors);
        Visitor reader = visitors.onComputer();
        StaffPage list = StaffPage.openedAs("Lecteur", reader, "/agents/lectures");
        assertThat(list.rows("Dossiers à lire").count()).isGreaterThan(1);
        reader.goesTo("/agents/lectures/" + dossiers.get(0));
        reader.waitsUntilAllIsLoaded();
        Page page = reader.page();
        assertThat(AccessibilityIT.breaches(page)).isEmpty();

        Locator first = criteria(page).first();
        first.locator(".fr-radio-group label").first().click();
        assertThat(first.locator(".nl-field__state").first()).hasText(SAVED);
        assertThat(page.locator("#total")).hasText(Pattern.compile("\\d+,\\d\\d.*100"));

        reader.conduct().expectNetworkCut();
        page.context().setOffline(true);
        first.locator("textarea").fill("Écrit sans réseau.");
        assertThat(first.locator(".nl-field__state").last()).hasText(Pattern.compile("Pas encore envoyé.*"));
        page.context().setOffline(false);
        assertThat(first.locator(".nl-field__state").last())
                .hasText(SAVED, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        page.reload();
        assertThat(first.locator("textarea")).hasValue("Écrit sans réseau.");
        assertThat(first.locator("input[type=radio]").first()).isChecked();
    }

    @Test
    void keysDoNothingUntilTheyAreSwitchedOn(Visitors visitors) {
        Page page = desk(visitors.onComputer(), assigned(visitors).get(0));
        Locator second = criteria(page).nth(1);
        Locator checked = page.locator("[data-criterion] input:checked");
        int before = checked.count();
        page.locator("#review").focus();
        page.keyboard().press("2");
        assertThat(checked).hasCount(before);
        page.locator("#shortcuts-help summary").click();
        page.locator("label[for=shortcuts]").click();
        page.locator("#review").focus();
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("2");
        assertThat(second.locator("input[type=radio]").nth(1)).isChecked();
        page.keyboard().press("c");
        page.keyboard().type("0j");
        assertThat(second.locator("textarea")).hasValue("0j");
        assertThat(second.locator("input[type=radio]").nth(1)).isChecked();
    }

    @Test
    void aReviewIsGivenWithoutScriptsTakenBackAndReadByTheSecretary(Visitors visitors) {
        String dossier = assigned(visitors).get(1);
        Visitor reader = visitors.onPhoneAsWithoutScripts();
        Page page = desk(reader, dossier);
        assertThat(AccessibilityIT.breaches(page)).isEmpty();
        FormPage form = new FormPage(reader);
        form.pressesInVain("Rendre mon évaluation", "/agents/lectures/" + dossier, 422);
        assertThat(form.problems()).isNotEmpty();
        writeAll(page);
        form.presses("Rendre mon évaluation");
        assertThat(form.notice()).contains("Votre évaluation est rendue");
        assertThat(page.locator("#total")).hasText(Pattern.compile("\\d+,\\d\\d.*100"));
        form.presses("Reprendre mon évaluation");
        assertThat(form.notice()).contains("de nouveau un brouillon");
        form.presses("Rendre mon évaluation");
        assertThat(form.notice()).contains("Votre évaluation est rendue");
        isReadByTheSecretary(visitors, dossier);
    }

    private static void isReadByTheSecretary(Visitors visitors, String dossier) {
        Visitor secretary = visitors.onComputer();
        StaffPage page = StaffPage.openedAs("Secrétaire du comité", secretary, "/agents/lectures");
        assertThat(AccessibilityIT.breaches(secretary.page())).isEmpty();
        page.follows("Fabriques");
        secretary.waitsUntilAllIsLoaded();
        assertThat(AccessibilityIT.breaches(secretary.page())).isEmpty();
        page.page().getByText("Changer les conditions de lecture").click();
        page.page().locator("#due").fill("2199-03-31");
        page.page().locator("label[for='visibility-WHEN_ALL_IN']").click();
        page.presses("Enregistrer les conditions");
        assertThat(page.notice()).contains("conditions de lecture sont enregistrées");
        assertThat(page.page().locator("main")).containsText("31 mars 2199");

        secretary.goesTo("/agents/lectures/evaluations/" + dossier);
        assertThat(page.page().locator("main")).containsText("Vérifié dans le dossier.");
        assertThat(page.page().locator("main")).containsText("Version 2");
        assertThat(AccessibilityIT.breaches(secretary.page())).isEmpty();
    }

    @Test
    void whoeverDoesNotReadADossierIsRefusedItsDesk(Visitors visitors) {
        String dossier = assigned(visitors).get(0);
        Visitor secretary = visitors.onComputer();
        StaffPage.openedAs("Secrétaire du comité", secretary, "/agents/lectures");
        secretary.isRefused("/agents/lectures/" + dossier, 403);
    }

    @Test
    void whatAReaderAsksReachesTheInstructorsSheet(Visitors visitors) {
        String dossier = assigned(visitors).get(0);
        Visitor reader = visitors.onComputer();
        desk(reader, dossier);
        FormPage form = new FormPage(reader);
        form.types("Ma question", "Le bail est-il signé ?").presses("Poser la question");
        assertThat(form.notice()).contains("Votre question est transmise");
        Visitor instructor = visitors.onComputer();
        StaffPage sheet = StaffPage.openedAs("Instructeur", instructor, "/agents/dossiers/" + dossier);
        assertThat(sheet.page().locator("main")).containsText("Le bail est-il signé ?");
        sheet.follows("Transmettre ou répondre");
        assertThat(AccessibilityIT.breaches(instructor.page())).isEmpty();
        sheet.presses("Transmettre au candidat");
        assertThat(sheet.notice()).contains("transmise au candidat");
        sheet.types("Réponse au lecteur", "Le bail est signé.").presses("Répondre au lecteur");
        assertThat(sheet.notice()).contains("Le lecteur a votre réponse");
        reader.goesTo("/agents/lectures/" + dossier);
        assertThat(reader.page().locator("main")).containsText("Le bail est signé.");
    }
}
