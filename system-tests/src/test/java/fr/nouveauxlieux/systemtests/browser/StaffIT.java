package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fr.nouveauxlieux.systemtests.process.ApiClient;
import fr.nouveauxlieux.systemtests.process.Await;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the staff do on their pages, each with the role that it takes. */
@BrowserTest
class StaffIT {

    private static final String ACCOUNTS = "Comptes, avec";
    private static final String GRANTS = "Rôles en cours";
    private static final String JOURNAL = "Journal";
    private static final String IMPORTS = "Imports";
    private static final String KEYS = "Clés";

    @Test
    void anAdministratorGivesARoleAndTakesItBack(Visitors visitors) {
        SignInPage.openedBy(visitors.onPhone()).triesAs("Lecteur");
        StaffPage page = StaffPage.openedAs("Administrateur", visitors.onComputer(), "/agents/comptes");
        page.chooses("Rôle", "Lecteur").presses("Filtrer");
        assertThat(page.page()).hasURL(Pattern.compile("role=READER"));
        page.followsIn(page.rows(ACCOUNTS).first(), "");
        page.chooses("Rôle", "Service préfectoral").pressesInVain("Donner ce rôle", addressOf(page), 422);
        assertThat(page.problems()).singleElement().asString().contains("au moins un département");
        page.types("Départements", "59, 62");
        page.presses("Donner ce rôle");
        assertThat(page.notice()).contains("Le rôle est donné");
        Locator grant = page.row(GRANTS, "Service préfectoral");
        assertThat(grant).containsText("59, 62");
        assertThat(page.text()).contains("account.grant-role");

        page.goesTo("/agents/comptes?departement=62");
        assertThat(page.rows(ACCOUNTS)).hasCount(1);
        page.followsIn(page.rows(ACCOUNTS).first(), "");
        page.pressesIn(page.row(GRANTS, "Service préfectoral"), "Retirer");
        assertThat(page.notice()).contains("Le rôle est retiré");
        assertThat(page.row(GRANTS, "Service préfectoral")).hasCount(0);
    }

    @Test
    void anAdministratorErasesAnAccountOnRequestOnceTheyHaveConfirmed(Visitors visitors) {
        Visitor leaving = visitors.onPhone();
        SignInPage.openedBy(leaving).triesAs("Membre du comité");
        StaffPage page = StaffPage.openedAs(
                "Administrateur", visitors.onComputerWithoutScripts(), "/agents/comptes?role=COMMITTEE_MEMBER");
        page.followsIn(page.row(ACCOUNTS, "Mathieu Comité"), "");
        String account = addressOf(page);
        page.follows("Supprimer le compte");
        assertThat(page.text()).contains("Ce qui disparaît", "Ce qui est gardé");
        page.pressesInVain("Supprimer ce compte", addressOf(page), 422);
        assertThat(page.problems()).hasSize(1);
        page.ticks("La personne l’a demandé").presses("Supprimer ce compte");
        assertThat(page.notice()).contains("supprimé");
        leaving.goesTo("/compte");
        assertThat(new FormPage(leaving).heading()).isEqualTo("Connexion");
        page.visitor().isRefused(account, 404);
        page.goesTo("/agents/journal?action=privacy.erase-account");
        assertThat(page.rows(JOURNAL).first()).containsText("asked for");
    }

    @Test
    void nobodyElseErasesAnAccount(Visitors visitors) {
        StaffPage page = StaffPage.openedAs("Auditeur", visitors.onComputer(), "/agents/comptes?role=AUDITOR");
        page.followsIn(page.rows(ACCOUNTS).first(), "");
        assertThat(page.page().locator("main a[href*=suppression]")).hasCount(0);
        String erasure = addressOf(page).replace("/comptes/", "/comptes/suppression/");
        page.visitor().isRefused(erasure, 403);
        page.goesTo("/agents");
        assertThat(page.visitor().sendsTheFormTo(erasure).status()).isEqualTo(403);
    }

    @Test
    void ownAccountsAreErasedFromTheirOwnPages(Visitors visitors) {
        StaffPage page =
                StaffPage.openedAs("Administrateur", visitors.onComputer(), "/agents/comptes?role=ADMINISTRATOR");
        page.followsIn(page.rows(ACCOUNTS).first(), "");
        assertThat(page.page().locator("main a[href*=suppression]")).hasCount(0);
        page.goesTo(addressOf(page).replace("/comptes/", "/comptes/suppression/"));
        assertThat(page.text()).contains("depuis ses pages");
        assertThat(page.page().locator("main form")).hasCount(0);
    }

    @Test
    void accountsAreSortedByALinkThatTellsTheOrder(Visitors visitors) {
        StaffPage page = StaffPage.openedAs("Administrateur", visitors.onComputerWithoutScripts(), "/agents/comptes");
        assertThat(page.order("Création")).isEqualTo("descending");
        page.follows("Nom");
        assertThat(page.order("Nom")).isEqualTo("ascending");
        assertThat(page.order("Création")).isEqualTo("none");
        page.follows("Nom");
        assertThat(page.page()).hasURL(Pattern.compile("tri=-nom"));
    }

    @Test
    void anAuditorSearchesTheJournalAndTakesItAsAFile(Visitors visitors) {
        StaffPage page = StaffPage.openedAs("Auditeur", visitors.onComputer(), "/agents/journal");
        page.types("Action", "account.").types("Type d’objet", "account").presses("Filtrer");
        assertThat(page.rows(JOURNAL).first()).containsText("account.");
        assertThat(page.rows(JOURNAL).filter(new Locator.FilterOptions().setHasNotText("account ")))
                .hasCount(0);
        assertThat(page.page().locator("#journal-mark")).hasText(Pattern.compile("\\d+:[0-9a-f]{64}"));

        APIResponse file =
                page.visitor().asks("GET", "/agents/export/journal.csv?action=account.sign-in-as-demonstration");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers()).containsEntry("cache-control", "no-store");
        assertThat(file.text().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains("sign-in-as-demonstration"));
        assertThat(page.sections()).contains("Journal").contains("Comptes et rôles");
    }

    @Test
    void anAuditorIsOfferedNothingToChange(Visitors visitors) {
        StaffPage page = StaffPage.openedAs("Auditeur", visitors.onComputer(), "/agents/comptes?role=AUDITOR");
        page.followsIn(page.rows(ACCOUNTS).first(), "");
        assertThat(page.page().locator("main form")).hasCount(0);
        page.goesTo("/agents/textes");
        assertThat(page.page().locator("table a")).hasCount(0);
        page.visitor().isRefused("/agents/imports/envoyer", 403);
        page.visitor().isRefused("/agents/cles/nouvelle", 403);
        page.visitor().isRefused("/agents/textes/notice/fr", 403);
    }

    @Test
    void anAdministratorSendsAFileWhichIsCheckedAndQueued(Visitors visitors) {
        StaffPage page = StaffPage.openedAs("Administrateur", visitors.onComputer(), "/agents/sources");
        page.followsIn(page.row("Sources", "france-services"), "Envoyer un fichier");
        assertThat(page.field("Source")).hasValue("france-services");
        sends(page, "PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        page.pressesInVain("Mettre en attente", "/agents/imports/envoyer", 422);
        assertThat(page.problems()).singleElement().asString().contains("ne peut pas être pris");
        sends(page, "a.csv", "une,deux\n1,2\n".getBytes(StandardCharsets.UTF_8));
        page.pressesInVain("Mettre en attente", "/agents/imports/envoyer", 422);
        assertThat(page.problems()).singleElement().asString().contains("ne peut pas être pris");
        assertThat(page.goesTo("/agents/imports").rows(IMPORTS).first()).containsText("demonstration");
    }

    private static void sends(StaffPage page, String name, byte[] content) {
        page.page().locator("#file").setInputFiles(new FilePayload(name, "text/csv", content));
    }

    @Test
    void aKeyIsShownOnceAndRevoked(Visitors visitors) {
        StaffPage page = StaffPage.openedAs("Administrateur", visitors.onComputer(), "/agents/cles");
        page.follows("Créer une clé").pressesInVain("Créer la clé", "/agents/cles/nouvelle", 422);
        assertThat(page.problems()).hasSize(3);
        page.types("Partenaire", "Région d’essai").types("Dernier jour", inThreeMonths());
        page.ticks("Liste des France").presses("Créer la clé");
        assertThat(page.page().locator("#key")).hasText(Pattern.compile("nlk_[0-9a-z]{16}_[A-Za-z0-9_-]{43}"));
        String key = page.page().locator("#key").textContent();
        page.goesTo("/agents/cles");
        Locator row = page.row(KEYS, "Région d’essai");
        assertThat(row).containsText("valable");
        assertThat(page.page().content()).doesNotContain(key);
        page.pressesIn(row, "Révoquer");
        assertThat(page.notice()).contains("révoquée");
        assertThat(page.row(KEYS, "Région d’essai")).containsText("révoquée");
    }

    @Test
    void aKeyForDossiersOpensThoseOfItsDepartementsOverTheApiUntilItIsRevoked(Visitors visitors) {
        StaffPage page = StaffPage.openedAs("Administrateur", visitors.onComputer(), "/agents/cles/nouvelle");
        page.types("Partenaire", "Agence du Nord").types("Dernier jour", inThreeMonths());
        page.types("Dossiers de quels départements", "59").pressesInVain("Créer la clé", "/agents/cles/nouvelle", 422);
        assertThat(page.problems()).singleElement().asString().contains("cochez la lecture");
        page.ticks("Lire les dossiers déposés").presses("Créer la clé");
        String key = "Bearer " + page.page().locator("#key").textContent();
        ApiClient program = new ApiClient(visitors.site());
        Await.until(
                "the demonstration's dossiers",
                () -> !program.getJson("/api/v1/dossiers", key).get("dossiers").isEmpty());
        JsonNode dossiers = program.getJson("/api/v1/dossiers", key).get("dossiers");
        assertThat(dossiers.findValuesAsText("departement")).containsOnly("59");
        JsonNode dossier = program.getJson(dossiers.get(0).get("url").textValue(), key);
        assertThat(dossier.at("/sections/0/answers")).isNotEmpty();
        assertThat(dossier.get("states")).isNotEmpty();
        page.pressesIn(page.goesTo("/agents/cles").row(KEYS, "Agence du Nord"), "Révoquer");
        assertThat(program.get("/api/v1/dossiers", "Authorization", key).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTextIsShownToEveryoneAtOnceAsItWasTyped(Visitors visitors) {
        StaffPage page = StaffPage.openedAs("Administrateur", visitors.onComputer(), "/agents/textes/notice/fr");
        page.types("Bandeau", "Interruption <b>lundi</b> & mardi").presses("Enregistrer");
        assertThat(page.notice()).contains("enregistré");
        Visitor citizen = visitors.onPhone();
        citizen.goesTo("/donnees");
        assertThat(citizen.page().locator(".nl-own-notice")).hasText("Interruption <b>lundi</b> & mardi");
        page.goesTo("/agents/textes/notice/fr").types("Bandeau", "").presses("Enregistrer");
        citizen.goesTo("/donnees");
        assertThat(citizen.page().locator(".nl-own-notice")).hasCount(0);
    }

    @Test
    void secretsAreNotAmongTheSettingsShown(Visitors visitors) {
        StaffPage page = StaffPage.openedAs("Administrateur", visitors.onComputer(), "/agents/reglages?taille=200");
        assertThat(page.row("Réglages", "NL_DB_PASSWORD")).containsText("réglé (secret)");
        assertThat(page.row("Réglages", "NL_WEB_EXPORT_LIMIT")).containsText("200000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agents/comptes",
                "/agents/sources",
                "/agents/imports",
                "/agents/imports/refus?import=1",
                "/agents/imports/envoyer",
                "/agents/journal",
                "/agents/messages",
                "/agents/cles",
                "/agents/cles/nouvelle",
                "/agents/reglages",
                "/agents/textes",
                "/agents/textes/notice/fr",
                "/agents/export/comptes.csv",
                "/agents/evaluation/fabriques-de-territoire/demonstration-1/resultats",
                "/agents/evaluation/fabriques-de-territoire/demonstration-1/pilotage",
                "/agents/export/evaluation/notes.csv?appel=fabriques-de-territoire&vague=demonstration-1",
                "/agents/export/evaluation/resultats.xlsx?appel=fabriques-de-territoire&vague=demonstration-1",
                "/agents/export/journal.csv",
                "/agents/export/cles.csv"
            })
    void whoeverMayNotIsRefused(String address, Visitors visitors) {
        Visitor reader = visitors.onComputer();
        SignInPage.openedBy(reader).triesAs("Lecteur");
        reader.isRefused(address, 403);
        assertThat(new FormPage(reader).heading()).isEqualTo("Accès refusé");
    }

    @Test
    void whoeverHasNoRoleOfTheStaffIsRefused(Visitors visitors) {
        Visitor applicant = visitors.onComputer();
        SignInPage.openedBy(applicant).triesAs("Porteur de projet");
        applicant.isRefused("/agents", 403);
        assertThat(new FormPage(applicant).heading()).isEqualTo("Accès refusé");
    }

    @ParameterizedTest
    @CsvSource({"/agents", "/agents/comptes", "/agents/export/comptes.csv", "/agents/messages/ecrits"})
    void aVisitorIsAskedToSignInFirst(String address, Visitors visitors) {
        Visitor visitor = visitors.onComputer();
        visitor.mayHaveCookies();
        visitor.goesTo(address);
        assertThat(new FormPage(visitor).heading()).isEqualTo("Connexion");
    }

    private static String inThreeMonths() {
        return LocalDate.now().plusMonths(3).toString();
    }

    private static String addressOf(StaffPage page) {
        return page.visitor().address().replaceAll("[?#].*", "");
    }
}
