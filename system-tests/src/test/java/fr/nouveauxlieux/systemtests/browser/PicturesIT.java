package fr.nouveauxlieux.systemtests.browser;

import fr.nouveauxlieux.systemtests.process.Await;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pictures of the documentation, taken anew when the system property {@code nl.pictures.update} is set. */
@BrowserTest
class PicturesIT {

    private static final String QUESTION = "?q=coworking+rennes";
    private static final String DESK = "/agents/dossiers";

    @BeforeEach
    void onlyOnDemand() {
        Assumptions.assumeTrue(
                System.getProperty("nl.pictures.update") != null,
                "pictures are taken anew with -Dnl.pictures.update only");
    }

    @Test
    void ofTheSearch(Visitors visitors) {
        Visitor computer = visitors.onComputer();
        computer.opensTheSearchPage(QUESTION).map().withPlacesDrawn().still();
        Pictures.take(computer.page(), "search-1280.png");
        Visitor phone = visitors.onPhone();
        phone.opensTheSearchPage(QUESTION);
        phone.waitsUntilAllIsLoaded();
        Pictures.take(phone.page(), "search-390.png");
    }

    @Test
    void ofTheSearchWithoutScripts(Visitors visitors) {
        Visitor computer = visitors.onComputerWithoutScripts();
        computer.opensTheSearchPage(QUESTION);
        Pictures.take(computer.page(), "search-no-javascript-1280.png");
        Visitor phone = visitors.onPhoneWithoutScripts();
        phone.opensTheSearchPage(QUESTION);
        Pictures.take(phone.page(), "search-no-javascript-390.png");
    }

    @Test
    void ofAPlace(Visitors visitors) {
        Visitor computer = visitors.onComputer();
        SearchPage search = computer.opensTheSearchPage(QUESTION + "&hours=known");
        search.opens(search.names().get(0)).map().withPlacesDrawn().still();
        Pictures.take(computer.page(), "place-1280.png");
        Visitor phone = visitors.onPhone();
        SearchPage list = phone.opensTheSearchPage(QUESTION + "&hours=known");
        list.opens(list.names().get(0)).map().withPlacesDrawn().still();
        Pictures.take(phone.page(), "place-390.png");
    }

    @Test
    void ofTerritories(Visitors visitors) {
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            take(visitor, "/carte", "national-view");
            take(visitor, "/territoires/region/53", "territory");
        }
        Visitor dark = visitors.onComputerInTheDark();
        dark.opensTheSearchPage(QUESTION).map().withPlacesDrawn().still();
        Pictures.take(dark.page(), "search-dark-1280.png");
    }

    @Test
    void ofSigningIn(Visitors visitors) {
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            visitor.mayHaveCookies();
            take(visitor, "/connexion", "sign-in");
            take(visitor, "/connexion/second-facteur", "second-factor");
            take(visitor, "/inscription", "register");
        }
    }

    @Test
    void ofSettingUpTheSecondFactor(Visitors visitors) {
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            Newcomer newcomer = Newcomer.next();
            newcomer.joins(visitor, visitors.mails());
            new SignInPage(visitor).signsIn(newcomer.address(), newcomer.passphrase());
            visitor.goesTo("/compte/second-facteur");
            new FormPage(visitor).presses("Installer un second facteur");
            Pictures.take(visitor.page(), "second-factor-setup-" + visitor.width() + ".png");
        }
    }

    @Test
    void ofAnAccount(Visitors visitors) {
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            SignInPage.openedBy(visitor).triesAs("Gestionnaire de lieu");
            take(visitor, "/compte", "account");
            take(visitor, "/compte/sessions", "sessions");
        }
    }

    @Test
    void ofTheStaff(Visitors visitors) {
        for (String role :
                List.of("Instructeur", "Service préfectoral", "Lecteur", "Auditeur", "Autorité de décision")) {
            SignInPage.openedBy(visitors.onComputer()).triesAs(role);
        }
        Newcomer.next().joins(visitors.onComputer(), visitors.mails());
        StaffPage keys = StaffPage.openedAs("Administrateur", visitors.onComputer(), "/agents/cles/nouvelle");
        keys.types("Partenaire", "Région d’essai")
                .types("Dernier jour", LocalDate.now().plusMonths(6).toString());
        keys.ticks("Liste des France").presses("Créer la clé");
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            StaffPage.openedAs("Administrateur", visitor, "/agents");
            take(visitor, "/agents/comptes?tri=nom", "staff-accounts");
            take(visitor, "/agents/journal?taille=25", "staff-journal");
            take(visitor, "/agents/imports", "staff-imports");
            take(visitor, "/agents/messages", "staff-messages");
            take(visitor, "/agents/cles", "staff-keys");
        }
    }

    /** {@code apply-07-projet-390.png}: in the order in which somebody meets the pages. */
    @Test
    void ofApplyingFromAPlaceToTheReceipt(Visitors visitors) {
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            Steps steps = new Steps("apply", visitor);
            Application application = new Application(visitor, Newcomer.next(), steps::take).joins(visitors.mails());
            application.beginsOnAPlace();
            DossierPage dossier = application.writesAll();
            dossier.goesTo("projet").comments("title");
            dossier.types("Votre commentaire", "Un nom plus court ?").presses("Envoyer le commentaire");
            steps.take("comments");
            steps.take(dossier.dossier() + "/equipe", "team");
            steps.take(dossier.dossier() + "/historique", "history");
            application.submits(dossier);
            steps.take(dossier.dossier(), "submitted");
            steps.take("/dossiers", "list");
        }
    }

    /** The desk: the list, a dossier, what is asked of its author, the prefect's opinion, figures, several at once. */
    @Test
    void ofTheDesk(Visitors visitors) {
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            Steps steps = new Steps("desk", visitor);
            StaffPage page = StaffPage.openedAs("Instructeur", visitor, DESK);
            String eligibility = "/agents/dossiers?etape=ELIGIBILITY&complement=NONE&appel=fabriques-de-territoire";
            Await.until(
                    "the demonstration's dossiers",
                    () -> page.goesTo(eligibility).rows("Dossiers déposés").count() > 1);
            steps.take(DESK, "list");
            page.goesTo(eligibility).followsIn(page.rows("Dossiers déposés").first(), "");
            steps.take("dossier");
            steps.takeAt("#eligibility", "eligibility");
            steps.takeAt("#answers", "answers");
            page.page().getByText("Demander un complément").click();
            page.page().locator("#correction-text").fill("Merci d’envoyer vos statuts signés.");
            page.page()
                    .locator("#correction-due")
                    .fill(LocalDate.now().plusDays(20).toString());
            page.page().locator("#correction-due").blur();
            steps.takeAt("#corrections", "correction");
            page.presses("Envoyer la demande");
            steps.takeAt("#corrections", "correction-asked");
            steps.takeAt("#acts", "acts");
            page.goesTo("/agents/dossiers/lot?question=etape%3DELIGIBILITY")
                    .ticks("Écrire aux porteurs")
                    .types("Texte", "Dossier {numero} : réunion le 3 à 14 h.")
                    .presses("Voir ce qui sera fait");
            steps.take("several-at-once");
            steps.take("/agents/statistiques?vague=fabriques-de-territoire:demonstration-1", "figures");
            steps.take("/agents/dossiers/reponses/modifier", "canned-answer");
            StaffPage prefecture = StaffPage.openedAs("Service préfectoral", visitor, "/agents/avis");
            steps.take("opinions");
            prefecture.followsIn(prefecture.rows("Avis demandés").first(), "");
            steps.takeAt("#opinion", "opinion");
        }
    }

    /** A wave of the demonstration before its committee, and one that is decided. */
    @Test
    void ofTheReview(Visitors visitors) {
        String waves = "/agents/evaluation/fabriques-de-territoire/";
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            Steps steps = new Steps("review", visitor);
            StaffPage page = StaffPage.openedAs("Secrétaire du comité", visitor, "/agents/comites");
            Await.until("the decided wave", () -> page.goesTo(waves + "demonstration-decidee/decisions")
                    .text()
                    .contains("Ouverte le"));
            steps.take(waves + "demonstration-comite/jury", "panel");
            steps.take(waves + "demonstration-comite/affectation", "assignment");
            steps.take(waves + "demonstration-comite/resultats", "results");
            page.goesTo("/agents/comites")
                    .page()
                    .locator("main table a")
                    .first()
                    .click();
            if (page.text().contains("Ouvrir la séance")) {
                page.presses("Ouvrir la séance");
            }
            String session = visitor.address().replaceAll("[?#].*", "");
            steps.take(session, "session");
            page.goesTo(session + "/seance/classement");
            if (page.text().contains("Établir le classement")) {
                page.presses("Établir le classement");
            }
            steps.take(session + "/seance/classement", "ranking");
            page.page().locator("main table a").first().click();
            steps.take("dossier");
            steps.take(waves + "demonstration-comite/pilotage", "steering");
            SignInPage.openedBy(visitor).triesAs("Autorité de décision");
            steps.take(waves + "demonstration-decidee/decisions", "decisions");
            page.goesTo("/agents/conventions")
                    .page()
                    .locator("main table a")
                    .first()
                    .click();
            steps.take("agreement");
            steps.take("/laureats", "laureates");
            SignInPage.openedBy(visitor).triesAs("Lecteur");
            page.goesTo("/agents/lectures")
                    .page()
                    .locator("main table a")
                    .first()
                    .click();
            steps.take("reading");
        }
    }

    private static void take(Visitor visitor, String address, String name) {
        visitor.goesTo(address);
        Pictures.take(visitor.page(), name + "-" + visitor.width() + ".png");
    }

    /** The pictures of one journey, numbered as they are taken. */
    private static final class Steps {

        private final String journey;
        private final Visitor visitor;
        private int taken;

        Steps(String journey, Visitor visitor) {
            this.journey = journey;
            this.visitor = visitor;
        }

        /** Of the page as it stands, from its top; of a part of a form, from its title on. */
        void take(String step) {
            if (visitor.page().locator("#section-form").count() > 0) {
                takeAt("h1", step);
            } else {
                Pictures.take(visitor.page(), name(step));
            }
        }

        void take(String address, String step) {
            visitor.goesTo(address);
            take(step);
        }

        /** Of what stands from an element on. */
        void takeAt(String element, String step) {
            Pictures.takeFrom(visitor.page(), element, name(step));
        }

        private String name(String step) {
            taken++;
            return "%s-%02d-%s-%d.png".formatted(journey, taken, step, visitor.width());
        }
    }
}
