package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A dossier's budget in a spreadsheet and back, and the dossier as a document; all of it without scripts. */
@BrowserTest
class BudgetSheetIT {

    @Test
    void aBudgetGoesToASpreadsheetAndBack(Visitors visitors) {
        Visitor applicant = visitors.onComputerWithoutScripts();
        DossierPage page = DossierPage.begunBy(applicant).goesTo("budget");
        String dossier = page.dossier();
        page.follows("Remplir le budget dans un tableur");
        String address = applicant.address();
        for (String format : new String[] {"xlsx", "ods"}) {
            APIResponse file = applicant.asks("GET", address + "&format=" + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers()).containsEntry("cache-control", "no-store");
            assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).startsWith("PK");
        }
        sends(page, "budget.csv", "aid;;;\"1 200,50\"\ncoFunding.1;Région;accordé;800;");
        page.presses("Voir ce qui va changer");
        assertThat(page.heading()).startsWith("Ce qui va changer");
        assertThat(page.text()).contains("Région (Accordé)").containsPattern("1\\h200,50\\h€");
        page.presses("Reprendre ce budget dans le dossier");
        assertThat(page.notice()).contains("Le budget du tableur est enregistré.");
        applicant.waitsForAddress(Pattern.compile(".*/dossiers/[a-z0-9]+/budget.*"));
        Locator aid = page.page().locator("input[name$='.aid.1']");
        assertThat(aid).hasValue(Pattern.compile("1\\s200,50"));
        applicant.goesTo(dossier + "/historique");
        assertThat(page.text()).contains("Budget prévisionnel");
    }

    @Test
    void whatCannotBeTakenIsToldCellByCellAndChangesNothing(Visitors visitors) {
        Visitor applicant = visitors.onComputerWithoutScripts();
        DossierPage page = DossierPage.begunBy(applicant).goesTo("budget");
        page.follows("Remplir le budget dans un tableur");
        String address = applicant.address();
        sends(page, "budget.csv", "aid;;;beaucoup\nexpenses.nothing;;;5");
        page.pressesInVain("Voir ce qui va changer", address, 422);
        assertThat(page.text()).contains("Case D1").contains("beaucoup").contains("Case A2");
        sends(page, "budget.xlsx", "rien");
        page.pressesInVain("Voir ce qui va changer", address, 422);
        assertThat(page.problems()).singleElement().asString().contains("ne peut pas être lu");
        sends(page, "budget.exe", "MZ");
        page.pressesInVain("Voir ce qui va changer", address, 422);
        assertThat(page.problems()).singleElement().asString().contains("n’est pas un tableur");
    }

    @Test
    void aDraftIsHandedOutAsADocumentToItsAuthorAndToNobodyElse(Visitors visitors) {
        Visitor applicant = visitors.onComputer();
        DossierPage page = DossierPage.begunBy(applicant);
        String document = page.dossier() + "/pdf";
        APIResponse file = applicant.asks("GET", document);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
        Visitor instructor = visitors.onComputer();
        StaffPage.openedAs("Instructeur", instructor, "/agents/dossiers");
        assertThat(instructor.asks("GET", document).status()).isEqualTo(403);
        String ofStaff = document.replace("/dossiers/", "/agents/dossiers/");
        assertThat(instructor.asks("GET", ofStaff).status()).isIn(403, 404);
    }

    @Test
    void theStaffTakeTheListInEachFormat(Visitors visitors) {
        Visitor instructor = visitors.onComputer();
        StaffPage.openedAs("Instructeur", instructor, "/agents/dossiers");
        for (String file :
                new String[] {"dossiers.xlsx", "dossiers.ods", "reponses.ods?appel=fabriques-de-territoire"}) {
            APIResponse answer = instructor.asks("GET", "/agents/export/" + file);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).startsWith("PK");
        }
        assertThat(instructor.asks("GET", "/agents/export/reponses.xlsx").status())
                .isEqualTo(404);
        Visitor reader = visitors.onComputer();
        SignInPage.openedBy(reader).triesAs("Lecteur");
        for (String file : new String[] {"dossiers.xlsx", "livre.pdf", "pieces.zip"}) {
            assertThat(reader.asks("GET", "/agents/export/" + file).status()).isEqualTo(403);
        }
    }

    private static void sends(FormPage page, String name, String content) {
        page.page()
                .locator("#file")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }
}
