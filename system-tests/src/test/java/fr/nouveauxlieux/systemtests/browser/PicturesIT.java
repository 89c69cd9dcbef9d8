package fr.nouveauxlieux.systemtests.browser;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pictures of the documentation, taken anew when the system property {@code nl.pictures.update} is set. */
@BrowserTest
class PicturesIT {

    private static final String QUESTION = "?q=coworking+rennes";

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

    @Test
    void ofApplyingFromAPlaceToTheReceipt(Visitors visitors) {
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            Application application = new Application(
                            visitor,
                            Newcomer.next(),
                            step -> Pictures.take(visitor.page(), "dossier-" + step + "-" + visitor.width() + ".png"))
                    .joins(visitors.mails());
            application.beginsOnAPlace();
            DossierPage dossier = application.writesAll();
            dossier.goesTo("projet").comments("title");
            dossier.types("Votre commentaire", "Un nom plus court ?").presses("Envoyer le commentaire");
            Pictures.take(visitor.page(), "dossier-comments-" + visitor.width() + ".png");
            application.submits(dossier);
            take(visitor, dossier.dossier() + "/historique", "dossier-history");
            take(visitor, dossier.dossier() + "/equipe", "dossier-team");
        }
    }

    private static void take(Visitor visitor, String address, String name) {
        visitor.goesTo(address);
        Pictures.take(visitor.page(), name + "-" + visitor.width() + ".png");
    }
}
