package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** A call is written, published, opened and answered, without a developer. */
@BrowserTest
class CallEditorIT {

    private static final String TITLE = "Ateliers partagés";
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    static String freshCode() {
        return "essai-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    private static CallEditorPage written(Visitor administrator, String code) {
        return written(administrator, code, TITLE);
    }

    /** One that can be published. */
    static CallEditorPage written(Visitor administrator, String code, String title) {
        CallEditorPage page = CallEditorPage.begunBy(administrator, code, title);
        assertThat(page.problems("Résumé")).hasCount(1);
        page.pressesInVain("Publier cette version", CallEditorPage.address(code), 422);
        page.goesTo(CallEditorPage.address(code) + "/partie");
        page.writes("summary", "Pour partager des ateliers")
                .writes("presentation", "## Pour qui")
                .saves();
        page.goesTo(CallEditorPage.address(code) + "/partie/service");
        page.fills("name", "Service des ateliers")
                .fills("postalAddress", "1 rue de l’Atelier\n59000 Lille")
                .fills("email", "ateliers@exemple.fr")
                .saves();
        assertThat(page.page().locator(".nl-definition-problems")).hasCount(0);
        return page;
    }

    static void opensAWave(CallEditorPage page, String code) {
        page.goesTo("/agents/appels/nouvelle");
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Paris")).truncatedTo(ChronoUnit.MINUTES);
        // Other tests' calls have the same title.
        page.page().locator("#call").selectOption(code);
        page.fills("code", "premiere");
        page.fills("title-french", "Première vague").fills("title-english", "First wave");
        page.fills("opensAt", now.minusDays(1).toString())
                .fills("deadline", now.plusDays(20).toString());
        page.presses("Annoncer");
        assertThat(page.notice()).contains("annoncée");
    }

    @Test
    void anAdministratorWritesACallOpensAWaveAndAnApplicantBegins(Visitors visitors) {
        String code = freshCode();
        CallEditorPage page = written(visitors.onComputerWithoutScripts(), code);
        page.follows("Le projet");
        page.adds("fields", "legal-form", "une réponse au choix");
        assertThat(page.problems("en a besoin")).hasCount(1);
        page.writes("label", "Forme juridique").saves();
        page.follows("Forme juridique");
        page.adds("options", "association", "").writes("label", "Association").saves();
        page.adds("options", "company", "").writes("label", "Entreprise").saves();
        page.goesTo(CallEditorPage.address(code) + "/partie/form.sections.0");
        page.adds("fields", "statutes", "une pièce à joindre");
        page.writes("label", "Statuts").fills("limits-formats", "pdf, odt");
        page.chooses("shownWhen-mode", "si toutes les conditions suivantes sont remplies")
                .chooses("shownWhen-row-0", "Forme juridique\u202f: Association")
                .saves();
        page.presses("Monter – Statuts");
        page.goesTo(CallEditorPage.address(code) + "/apercu");
        assertThat(page.text()).contains("Nom du projet", "Forme juridique", "Statuts", "selon une autre réponse");
        page.goesTo(CallEditorPage.address(code));
        page.types("Motif", "Ouverture de l’appel des ateliers").presses("Publier cette version");
        assertThat(page.notice()).contains("publiée");

        opensAWave(page, code);

        Visitor applicant = visitors.onPhone();
        DossierPage dossier = DossierPage.begunBy(applicant, "/appels/" + code);
        assertThat(dossier.text()).contains(TITLE, "Le projet");
    }

    @Test
    void aTemplateIsAttachedToAPieceAndDownloadedByEveryone(Visitors visitors) {
        String code = freshCode();
        CallEditorPage page = written(visitors.onComputerWithoutScripts(), code);
        page.follows("Le projet");
        page.adds("fields", "plan", "une pièce à joindre")
                .writes("label", "Plan d’action")
                .saves();
        page.follows("Plan d’action").follows("Joindre un fichier modèle");
        String template = page.visitor().address();
        page.attaches("plan.odt", "pas un document").presses("Joindre ce fichier");
        page.awaits("refusé");
        page.goesTo(CallEditorPage.address(code));
        assertThat(page.problems("a été refusé")).hasCount(1);

        page.goesTo(template);
        page.attaches("plan.pdf", PDF).presses("Joindre ce fichier");
        page.awaits("vérifié");
        page.goesTo(CallEditorPage.address(code));
        assertThat(page.page().locator(".nl-definition-problems")).hasCount(0);
        page.types("Motif", "Un modèle de plan est joint").presses("Publier cette version");
        opensAWave(page, code);

        Visitor reader = visitors.onPhoneWithoutScripts();
        reader.goesTo("/appels/" + code);
        reader.page().locator("details.nl-asked summary").first().click();
        Download download = reader.page()
                .waitForDownload(
                        () -> reader.page().locator("a[href*='/modeles/']").click());
        assertThat(download.suggestedFilename()).isEqualTo("plan.pdf");

        DossierPage dossier = DossierPage.begunBy(visitors.onPhone(), "/appels/" + code);
        dossier.follows("Le projet");
        assertThat(dossier.page().locator("a[href*='/modeles/']")).hasText("Modèle à remplir (plan.pdf)");
    }

    @Test
    void aNewVersionTellsWhatItChangesAndIsPublishedForAReason(Visitors visitors) {
        String code = freshCode();
        CallEditorPage page = written(visitors.onComputer(), code);
        page.types("Motif", "Première version publiée").presses("Publier cette version");
        page.presses("Préparer une nouvelle version");
        page.goesTo(CallEditorPage.address(code) + "/partie");
        page.writes("summary", "Pour partager mieux").saves();
        page.follows("Différences");
        assertThat(page.text()).contains("summary.fr", "Pour partager des ateliers", "Pour partager mieux");
        page.goesTo(CallEditorPage.address(code));
        page.pressesInVain("Abandonner", CallEditorPage.address(code), 422);
        page.ticks("Je veux effacer").presses("Abandonner");
        assertThat(page.notice()).contains("abandonné");
    }

    @Test
    void anAuthorIsToldOfANewVersionAndMovesThereKnowingWhatGoes(Visitors visitors) {
        String code = freshCode();
        CallEditorPage page = written(visitors.onComputerWithoutScripts(), code);
        page.follows("Le projet");
        page.adds("fields", "mission", "une ligne")
                .writes("label", "Mission du lieu")
                .saves();
        page.goesTo(CallEditorPage.address(code));
        page.types("Motif", "Ouverture de l’appel des ateliers").presses("Publier cette version");
        opensAWave(page, code);

        Visitor author = visitors.onPhoneWithoutScripts();
        Newcomer newcomer = Newcomer.next();
        DossierPage dossier = DossierPage.begunBy(newcomer, author, visitors.mails(), "/appels/" + code);
        String overview = dossier.dossier();
        dossier.follows("Le projet");
        dossier.part("mission").locator("input[type=text]").fill("Réparer ensemble");
        dossier.presses("Enregistrer et");

        page.goesTo(CallEditorPage.address(code)).presses("Préparer une nouvelle version");
        page.follows("Le projet");
        String section = page.visitor().address();
        page.follows("Retirer – Mission du lieu");
        assertThat(page.text()).contains("Retirer «\u00a0Mission du lieu\u00a0» du brouillon");
        page.follows("Garder");
        assertThat(page.text()).contains("Mission du lieu");
        page.follows("Retirer – Mission du lieu").presses("Retirer pour de bon");
        assertThat(page.text()).doesNotContain("Mission du lieu");
        page.goesTo(section);
        page.adds("fields", "audience", "une ligne")
                .writes("label", "Public du lieu")
                .saves();
        page.goesTo(CallEditorPage.address(code));
        page.types("Motif", "Une question revue").presses("Publier cette version");

        visitors.mails().awaitMail(newcomer.address(), overview);
        author.goesTo(overview);
        dossier.follows("Voir ce qui a changé");
        assertThat(dossier.text())
                .contains("Retirée\u00a0: Mission du lieu", "Ajoutée\u00a0: Public du lieu", "Réparer ensemble");
        dossier.presses("Passer à la nouvelle version");
        assertThat(dossier.text()).doesNotContain("Voir ce qui a changé");
        dossier.follows("Le projet");
        assertThat(dossier.text()).contains("Public du lieu").doesNotContain("Mission du lieu");
        author.goesTo(overview + "/historique");
        assertThat(dossier.text()).contains("Mission du lieu", "Réparer ensemble");
    }

    @Test
    void aGridIsWrittenAndShownToThePublic(Visitors visitors) {
        String code = freshCode();
        CallEditorPage page = written(visitors.onComputerWithoutScripts(), code);
        page.goesTo(CallEditorPage.address(code) + "/partie/grid");
        page.adds("criteria", "need", "");
        page.writes("label", "Besoin local").fills("weight", "3").saves();
        page.follows("Besoin local");
        page.adds("levels", "0", "").writes("label", "Aucun besoin décrit").saves();
        page.adds("levels", "4", "").writes("label", "Un besoin établi").saves();
        page.goesTo(CallEditorPage.address(code));
        page.types("Motif", "Grille écrite pour un essai").presses("Publier cette version");
        page.goesTo("/appels/" + code);
        assertThat(page.text()).contains("Sur quoi les dossiers sont jugés", "Besoin local", "100");
    }

    @Test
    void anImportedFileTellsItsFaultsByTheirPath(Visitors visitors) {
        String code = freshCode();
        StaffPage page = StaffPage.openedAs("Administrateur", visitors.onComputer(), "/agents/appels/nouveau");
        page.page().locator("#file").setInputFiles(file("pas du JSON"));
        page.pressesInVain("Importer", "/agents/appels/nouveau", 422);
        assertThat(page.problems()).singleElement().asString().contains("JSON");
        page.page()
                .locator("#file")
                .setInputFiles(file("{\"code\": \"" + code + "\", \"form\": {\"sections\": [{\"code\": \"lieu\","
                        + " \"fields\": [{\"code\": \"x\", \"kind\": \"cash\"}]}]}}"));
        page.presses("Importer");
        assertThat(page.text())
                .contains("form.sections[0].fields[0].kind", "l’un de line, text", "et non cash", "title");
    }

    @Test
    void onlyAdministratorsWriteCalls(Visitors visitors) {
        StaffPage page = StaffPage.openedAs("Auditeur", visitors.onComputer(), "/agents/appels");
        assertThat(page.page().locator("main a[href*='/agents/appels/nouveau']"))
                .hasCount(0);
        page.visitor().isRefused("/agents/appels/nouveau", 403);
        page.goesTo(CallEditorPage.address("lieux-ruraux"));
        assertThat(page.text()).contains("Exporter en JSON").doesNotContain("Préparer une nouvelle version");
        assertThat(page.visitor()
                        .sendsTheFormTo(CallEditorPage.address("lieux-ruraux"))
                        .status())
                .isIn(403, 422);
    }

    private static FilePayload file(String content) {
        return new FilePayload("appel.json", "application/json", content.getBytes(StandardCharsets.UTF_8));
    }
}
