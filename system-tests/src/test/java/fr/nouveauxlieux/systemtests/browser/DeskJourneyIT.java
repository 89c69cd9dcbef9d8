package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fr.nouveauxlieux.systemtests.process.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What instructors and prefectures do with the dossiers of the demonstration. */
@BrowserTest
class DeskJourneyIT {

    private static final String DOSSIERS = "Dossiers déposés";
    private static final String OPINIONS = "Avis demandés";

    /** The demonstration's dossiers are told one after the other once the portal has started. */
    private static StaffPage openedAs(String role, Visitor visitor, String address, String caption) {
        StaffPage page = StaffPage.openedAs(role, visitor, address);
        Await.until(
                "the demonstration's dossiers at " + address,
                () -> page.goesTo(address).rows(caption).count() > 0);
        return page;
    }

    private static StaffPage openedDossier(Visitor visitor, String question) {
        StaffPage page = openedAs("Instructeur", visitor, "/agents/dossiers?" + question, DOSSIERS);
        return page.followsIn(page.rows(DOSSIERS).first(), "");
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(days).toString();
    }

    @Test
    void anInstructorJudgesEligibilityThenAsksForCompletionWithACannedAnswer(Visitors visitors) {
        StaffPage page = openedDossier(
                visitors.onComputerWithoutScripts(), "etape=ELIGIBILITY&complement=NONE&appel=fabriques-de-territoire");
        String dossier = page.page().url().replaceAll("[?#].*", "");
        for (Locator rule : page.page().locator("fieldset[id^='rule-']").all()) {
            rule.locator("label")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*remplie")))
                    .click();
        }
        for (Locator reason : page.page().locator("textarea[id^='reason-']").all()) {
            reason.fill("Vérifié sur pièces");
        }
        page.presses("Enregistrer la décision");
        assertThat(page.notice()).contains("recevabilité est enregistrée");
        assertThat(page.page().locator("main")).containsText(Pattern.compile("Recevable\\s?: décidé par"));

        page.goesTo("/agents/dossiers/reponses").follows("Nouvelle réponse type");
        page.page().locator("#appel").selectOption("fabriques-de-territoire");
        page.types("Intitulé", "Statuts à jour").types("Texte", "Dossier {numero} : envoyez vos statuts {nom}.");
        page.pressesInVain("Enregistrer la réponse type", "/agents/dossiers/reponses/modifier", 422);
        assertThat(page.problems()).singleElement().asString().contains("{nom}");
        page.types("Texte", "Dossier {numero} : envoyez vos statuts avant le {echeance}.");
        page.presses("Enregistrer la réponse type");
        assertThat(page.rows("Réponses types")).not().hasCount(0);

        page.visitor().page().navigate(dossier);
        page.page().getByText("Demander un complément").click();
        page.page().locator("#correction-text-canned").selectOption(new SelectOption().setLabel("Statuts à jour"));
        page.page().locator("button[name=insert][value=correction-text]").click();
        assertThat(page.page().locator("#correction-text")).hasValue(Pattern.compile("Dossier FDT-.*\\{echeance}.*"));
        page.page().locator("#correction-due").fill(inDays(20));
        page.presses("Envoyer la demande");
        assertThat(page.notice()).contains("demande de complément est envoyée");
        assertThat(page.page().locator("main")).not().containsText("{echeance}");
    }

    @Test
    void anInstructorReadsTheAnswerToARequestAndClosesIt(Visitors visitors) {
        StaffPage page = openedDossier(visitors.onPhone(), "complement=ANSWERED");
        assertThat(page.page().locator("main")).containsText(Pattern.compile("Réponse du .*"));
        page.presses("Fermer la demande");
        assertThat(page.notice()).contains("fermée");
    }

    @Test
    void whoeverIsAskedForSomethingReadsItInTheListAndOnTheDossier(Visitors visitors) {
        Visitor applicant = visitors.onPhoneWithoutScripts();
        SignInPage.openedBy(applicant).triesAs("Porteur de projet");
        FormPage page = new FormPage(applicant);
        Await.until("the demonstration's request for completion", () -> {
            applicant.goesTo("/dossiers");
            return page.text().contains("Le service attend votre réponse au plus tard le");
        });
        page.follows("Lire la demande et répondre");
        assertThat(page.heading()).startsWith("Échanges sur le dossier");
        page.follows("Retour au dossier");
        assertThat(page.page().locator(".nl-banner")).containsText("Le service attend votre réponse");
    }

    @Test
    void filesAreJoinedToMessagesAndWhatIsRefusedOfThemIsToldBesideThem(Visitors visitors) throws IOException {
        Visitor applicant = visitors.onPhoneWithoutScripts();
        SignInPage.openedBy(applicant).triesAs("Porteur de projet");
        FormPage page = new FormPage(applicant);
        Await.until("the demonstration's request for completion", () -> {
            applicant.goesTo("/dossiers");
            return page.text().contains("Lire la demande et répondre");
        });
        page.follows("Lire la demande et répondre");
        String exchanges = applicant.address().replaceFirst("[?#].*", "");
        FilePayload statement = AnswerSheet.pdf();
        page.page().locator("#message-files").setInputFiles(new FilePayload[] {
            statement, new FilePayload("outil.exe", "application/octet-stream", new byte[] {'M', 'Z'})
        });
        page.pressesInVain("Envoyer le message", exchanges.replaceAll("/dossiers/(.*)/echanges", "/courriers/$1"), 422);
        assertThat(page.problems()).hasSize(2).last().asString().contains("Choisissez à nouveau");
        page.page().locator("#message").fill("Voici le relevé demandé.");
        page.page().locator("#message-files").setInputFiles(new FilePayload[] {
            statement, new FilePayload("outil.exe", "application/octet-stream", new byte[] {'M', 'Z'})
        });
        page.presses("Envoyer le message");
        assertThat(page.notice()).contains("Votre message est envoyé, sans tous ses fichiers");
        Locator sent = page.page()
                .locator(".nl-thread__one", new Page.LocatorOptions().setHasText("Voici le relevé demandé."))
                .last();
        assertThat(sent).containsText("ce format n’est pas accepté ici");
        Await.until("the inspection", () -> {
            applicant.goesTo(exchanges);
            return sent.locator("[data-state=safe]").count() > 0;
        });

        StaffPage desk = StaffPage.openedAs(
                "Instructeur", visitors.onComputer(), "/agents" + exchanges.replace("/echanges", ""));
        assertThat(AccessibilityIT.breaches(desk.page())).isEmpty();
        Path taken = desk.page()
                .waitForDownload(() -> desk.page()
                        .locator(".nl-thread [data-state=safe] a")
                        .last()
                        .click())
                .path();
        assertThat(Files.readAllBytes(taken)).isEqualTo(statement.buffer);
        desk.page().locator("#message").fill("Bien reçu.");
        desk.page().locator("#message-files").setInputFiles(statement);
        desk.presses("Envoyer le message");
        assertThat(desk.notice()).isEqualTo("Le message est envoyé.");
        assertThat(desk.page()
                        .locator(".nl-thread__one--staff", new Page.LocatorOptions().setHasText("Bien reçu."))
                        .last())
                .containsText("piece.pdf");
    }

    @Test
    void anInstructorTakesTheFilesAndABookOfASelection(Visitors visitors) throws IOException {
        StaffPage page = openedAs(
                "Instructeur",
                visitors.onComputer(),
                "/agents/dossiers?etat=ACCEPTED&appel=fabriques-de-territoire",
                DOSSIERS);
        List<String> numbers = page.rows(DOSSIERS).locator("th a").allInnerTexts();
        Set<String> folders = new TreeSet<>();
        try (ZipInputStream archive = new ZipInputStream(Files.newInputStream(takes(page, "Les pièces de ces")))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                folders.add(entry.getName().replaceFirst("/.*", ""));
                assertThat(archive.readAllBytes()).as(entry.getName()).isNotEmpty();
            }
        }
        assertThat(folders.remove("manifeste.csv"))
                .as("a list of what there is")
                .isTrue();
        assertThat(folders).containsExactlyInAnyOrderElementsOf(numbers);
        try (PDDocument book = Loader.loadPDF(takes(page, "Un livre de ces").toFile())) {
            assertThat(book.getNumberOfPages()).isGreaterThan(numbers.size());
            assertThat(new PDFTextStripper().getText(book)).contains(numbers);
        }
    }

    private static Path takes(StaffPage page, String link) {
        return page.page().waitForDownload(() -> page.follows(link)).path();
    }

    @Test
    void aPrefectureGivesItsOpinionInItsTerritoryAndIsRefusedElsewhere(Visitors visitors) {
        StaffPage instructor =
                openedAs("Instructeur", visitors.onComputer(), "/agents/dossiers?etat=ACCEPTED", DOSSIERS);
        String elsewhere = instructor.rows(DOSSIERS).all().stream()
                .filter(row -> !row.locator("td").nth(2).innerText().strip().equals("59"))
                .map(row -> row.locator("th a").getAttribute("href"))
                .findFirst()
                .orElseThrow();

        StaffPage page = openedAs("Service préfectoral", visitors.onPhone(), "/agents/avis", OPINIONS);
        assertThat(page.sections()).contains("Avis du préfet");
        Locator asked = page.rows(OPINIONS).first();
        String number = asked.locator("th").innerText().strip();
        page.followsIn(asked, "");
        page.pressesInVain("Rendre l’avis", page.page().url().replaceAll("^https?://[^/]+|[?#].*", ""), 422);
        assertThat(page.problems()).containsExactly("Choisissez le sens de l’avis.", "Motivez l’avis.");
        page.ticks("favorable");
        page.page().locator("#opinion-text").fill("Projet attendu par le territoire.");
        page.presses("Rendre l’avis");
        assertThat(page.notice()).contains("L’avis est rendu");
        page.goesTo("/agents/avis?avis=GIVEN&texte=" + number);
        assertThat(page.rows(OPINIONS)).hasCount(1);
        page.visitor().isRefused(elsewhere, 403);
        page.visitor().isRefused("/agents/dossiers/lot", 403);
        page.visitor().isRefused("/agents/statistiques", 403);
    }

    @Test
    void aViewIsSavedFoundAgainWithItsCountAndTakenAway(Visitors visitors) {
        StaffPage page = openedAs(
                "Instructeur",
                visitors.onComputerWithoutScripts(),
                "/agents/dossiers?etat=UNDER_INSTRUCTION&colonnes=projet,echeance",
                DOSSIERS);
        assertThat(page.page().locator("thead th")).hasCount(3);
        page.follows("Enregistrer cette vue").types("Nom de la vue", "Ma pile").presses("Enregistrer la vue");
        assertThat(page.notice()).contains("enregistrée");
        page.goesTo("/agents/dossiers").follows("Ma pile");
        assertThat(page.page()).hasURL(Pattern.compile("etat=UNDER_INSTRUCTION"));
        assertThat(page.page().locator("thead th")).hasCount(3);
        assertThat(page.page().locator(".nl-views__link[aria-current=page]"))
                .containsText(Pattern.compile("Ma pile\\s+\\d+"));
        page.goesTo("/agents/dossiers/vues").pressesIn(page.row("Vues enregistrées", "Ma pile"), "Supprimer");
        assertThat(page.notice()).contains("supprimée");
    }

    @Test
    void theSameThingIsDoneWithSeveralDossiersOnceItWasSeenBeforehand(Visitors visitors) {
        StaffPage page = openedAs(
                "Instructeur",
                visitors.onComputerWithoutScripts(),
                "/agents/dossiers?etat=UNDER_INSTRUCTION",
                DOSSIERS);
        page.follows("Actions groupées");
        page.pressesInVain("Voir ce qui sera fait", "/agents/dossiers/lot", 422);
        page.ticks("Les prendre en instruction").presses("Voir ce qui sera fait");
        assertThat(page.text()).contains("n’attend pas d’être pris en instruction");
        assertThat(page.page().locator("button[value=do]")).hasCount(0);
        page.ticks("Écrire aux porteurs").types("Texte", "Dossier {numero} : réunion le 3.");
        page.presses("Voir ce qui sera fait");
        page.presses("Confirmer et exécuter");
        assertThat(page.page()).hasURL(Pattern.compile("/agents/dossiers/lot/[0-9a-z]{16}"));
        assertThat(page.rows("Dossiers").first()).containsText("fait");
        page.page().reload();
        page.followsIn(page.rows("Dossiers").first(), "");
        assertThat(page.page().locator(".nl-thread").first()).containsText("réunion le 3.");
    }

    @Test
    void onAPhoneFiltersAreFoldedUntilOneIsSet(Visitors visitors) {
        StaffPage page = openedAs("Instructeur", visitors.onPhone(), "/agents/dossiers", DOSSIERS);
        assertThat(page.field("Numéro, projet")).not().isVisible();
        page.page().locator(".nl-fold > summary").click();
        assertThat(page.field("Numéro, projet")).isVisible();
        page.goesTo("/agents/dossiers?etat=UNDER_INSTRUCTION");
        assertThat(page.field("Numéro, projet")).isVisible();
        StaffPage wide = StaffPage.openedAs("Instructeur", visitors.onComputer(), "/agents/dossiers");
        assertThat(wide.field("Numéro, projet")).isVisible();
        assertThat(wide.page().locator(".nl-fold > summary")).not().isVisible();
    }
}
