package fr.nouveauxlieux.systemtests.browser;

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
            SignInPage.openedBy(visitor);
            Pictures.take(visitor.page(), "sign-in-" + visitor.width() + ".png");
            visitor.goesTo("/connexion/second-facteur");
            Pictures.take(visitor.page(), "second-factor-" + visitor.width() + ".png");
            visitor.goesTo("/inscription");
            Pictures.take(visitor.page(), "register-" + visitor.width() + ".png");
        }
    }

    @Test
    void ofAnAccount(Visitors visitors) {
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            SignInPage.openedBy(visitor).triesAs("Gestionnaire de lieu");
            visitor.goesTo("/compte");
            Pictures.take(visitor.page(), "account-" + visitor.width() + ".png");
            visitor.goesTo("/compte/sessions");
            Pictures.take(visitor.page(), "sessions-" + visitor.width() + ".png");
        }
    }

    @Test
    void ofTheStaff(Visitors visitors) {
        for (String role :
                List.of("Instructeur", "Service préfectoral", "Lecteur", "Auditeur", "Autorité de décision")) {
            SignInPage.openedBy(visitors.onComputer()).triesAs(role);
        }
        for (Visitor visitor : List.of(visitors.onComputer(), visitors.onPhone())) {
            StaffPage.openedAs("Administrateur", visitor, "/agents/comptes?tri=nom");
            Pictures.take(visitor.page(), "staff-accounts-" + visitor.width() + ".png");
            visitor.goesTo("/agents/journal?taille=25");
            Pictures.take(visitor.page(), "staff-journal-" + visitor.width() + ".png");
        }
    }
}
