package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Having an account, from the first form to signing out. */
@BrowserTest
class AccountIT {

    @Test
    void someoneRegistersProvesTheirAddressAddsASecondFactorAndSignsOut(Visitors visitors) {
        Visitor camille = visitors.onComputer();
        Newcomer newcomer = Newcomer.next();
        FormPage verified = newcomer.joins(camille, visitors.mails());
        assertThat(verified.notice()).contains("Votre adresse est confirmée");

        new SignInPage(camille).signsIn(newcomer.address(), newcomer.passphrase());
        FormPage account = new FormPage(camille);
        assertThat(account.heading()).isEqualTo("Mon compte");
        assertThat(account.text()).contains("Camille Dubois", newcomer.address());

        camille.goesTo("/compte/second-facteur");
        FormPage setup = new FormPage(camille).presses("Installer un second facteur");
        assertThat(camille.page().getByRole(AriaRole.IMG, named("Code QR"))).isVisible();
        CodeApplication telephone =
                new CodeApplication(camille.page().locator("#secret-text").textContent());
        setup.types("Code de votre application", telephone.codeNow()).presses("Activer le second facteur");
        List<String> codes = camille.page().locator("#recovery-codes li").allTextContents();
        assertThat(codes).hasSizeGreaterThan(5).doesNotHaveDuplicates();

        Visitor elsewhere = visitors.onPhone();
        SignInPage.openedBy(elsewhere).signsIn(newcomer.address(), newcomer.passphrase());
        FormPage challenge = new FormPage(elsewhere);
        assertThat(challenge.heading()).isEqualTo("Second facteur");
        challenge
                .types("Code de votre application", "000000")
                .pressesInVain("Vérifier", "/connexion/second-facteur", 422);
        assertThat(challenge.problems()).hasSize(1);
        challenge.types("Code de votre application", codes.get(0)).presses("Vérifier");
        assertThat(challenge.heading()).isEqualTo("Mon compte");

        camille.goesTo("/compte/sessions");
        FormPage sessions = new FormPage(camille);
        assertThat(camille.page().locator(".nl-card")).hasCount(2);
        sessions.presses("Fermer toutes les autres");
        assertThat(camille.page().locator(".nl-card")).hasCount(1);
        elsewhere.goesTo("/compte");
        assertThat(new FormPage(elsewhere).heading()).isEqualTo("Connexion");

        sessions.presses("Se déconnecter");
        assertThat(sessions.notice()).contains("déconnecté");
        camille.goesTo("/compte");
        assertThat(sessions.heading()).isEqualTo("Connexion");
        assertThat(camille.page()).hasURL(Pattern.compile("retour=%2Fcompte"));
    }

    @Test
    void aWrongPassphraseIsToldAboveTheFormAndTheAddressIsKept(Visitors visitors) {
        SignInPage page = SignInPage.openedBy(visitors.onComputer());
        page.signsInInVain("personne@example.fr", "ce n’est pas la bonne");
        assertThat(page.problems()).hasSize(1);
        assertThat(page.summary()).isFocused();
        assertThat(page.field("Adresse électronique")).hasValue("personne@example.fr");
        assertThat(page.field("Phrase de passe")).hasValue("");
        assertThat(page.page()).hasTitle(Pattern.compile("^Erreur"));
    }

    @Test
    void theSummaryLeadsToTheFieldThatIsWrong(Visitors visitors) {
        SignInPage page = SignInPage.openedBy(visitors.onComputer());
        page.signsInInVain("sans-arobase", "peu importe laquelle");
        page.summary().getByRole(AriaRole.LINK).click();
        Locator address = page.field("Adresse électronique");
        assertThat(address).isFocused();
        assertThat(address).hasAttribute("aria-invalid", "true");
        assertThat(address).hasAccessibleDescription(Pattern.compile("n’est pas complète"));
    }

    @Test
    void aForgottenPassphraseIsReplacedByALinkThatServesOnce(Visitors visitors) {
        Visitor camille = visitors.onPhone();
        Newcomer newcomer = Newcomer.next();
        newcomer.joins(camille, visitors.mails());
        camille.goesTo("/mot-de-passe");
        new FormPage(camille).types("Adresse électronique", newcomer.address()).presses("Envoyer le lien");
        String link = visitors.mails().awaitLink(newcomer.address(), "/mot-de-passe/choisir");

        camille.goesTo(link);
        FormPage page = new FormPage(camille);
        page.types("Nouvelle phrase de passe", "court").pressesInVain("Enregistrer", "/mot-de-passe/choisir", 422);
        assertThat(page.problems()).singleElement().asString().contains("12");
        page.types("Nouvelle phrase de passe", "bateau lampe oiseau violet").presses("Enregistrer");
        assertThat(page.notice()).contains("nouvelle phrase de passe");
        new SignInPage(camille).signsIn(newcomer.address(), "bateau lampe oiseau violet");
        assertThat(page.heading()).isEqualTo("Mon compte");

        camille.goesTo(link);
        page.types("Nouvelle phrase de passe", "autre lampe oiseau violet")
                .pressesInVain("Enregistrer", "/mot-de-passe/choisir", 410);
        assertThat(page.heading()).isEqualTo("Ce lien ne sert plus");
    }

    @Test
    void readingTheLinkOfAMailDoesNothingYet(Visitors visitors) {
        Visitor camille = visitors.onComputer();
        Newcomer newcomer = Newcomer.next();
        newcomer.registers(camille);
        String link = visitors.mails().awaitLink(newcomer.address(), "/inscription/confirmer");
        camille.goesTo(link);
        camille.goesTo(link);
        SignInPage.openedBy(camille).signsInInVain(newcomer.address(), newcomer.passphrase());
        camille.goesTo(link);
        FormPage page = new FormPage(camille)
                .types("Phrase de passe", newcomer.passphrase())
                .presses("Confirmer mon adresse");
        assertThat(page.notice()).contains("confirmée");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gestionnaire de lieu",
                "Porteur de projet",
                "Instructeur",
                "Service préfectoral",
                "Lecteur",
                "Secrétaire du comité",
                "Membre du comité",
                "Autorité de décision",
                "Modérateur du registre",
                "Administrateur",
                "Auditeur"
            })
    void aDemonstrationLetsAnyoneTryEachRoleInOneClick(String role, Visitors visitors) {
        Visitor curious = visitors.onComputerWithoutScripts();
        FormPage account = SignInPage.openedBy(curious).triesAs(role);
        assertThat(account.heading()).isEqualTo("Mon compte");
        assertThat(account.text()).contains("Compte de démonstration");
        curious.goesTo("/lieux");
        assertThat(curious.page().locator("#person")).isVisible();
    }

    @Test
    void allOfItWorksWithoutScripts(Visitors visitors) {
        Visitor camille = visitors.onPhoneWithoutScripts();
        Newcomer newcomer = Newcomer.next();
        newcomer.joins(camille, visitors.mails());
        new SignInPage(camille).signsIn(newcomer.address(), newcomer.passphrase());
        camille.goesTo("/compte/profil");
        FormPage page = new FormPage(camille).types("Nom", "Dubois-Martin").presses("Enregistrer");
        assertThat(page.notice()).contains("enregistrés");
        assertThat(page.text()).contains("Camille Dubois-Martin");
        page.presses("Se déconnecter");
        assertThat(page.heading()).isEqualTo("Connexion");
    }

    @Test
    void anOrganisationIsAddedByItsNumberAndLeft(Visitors visitors) {
        Visitor camille = visitors.onComputer();
        Newcomer newcomer = Newcomer.next();
        newcomer.joins(camille, visitors.mails());
        new SignInPage(camille).signsIn(newcomer.address(), newcomer.passphrase());
        camille.goesTo("/compte/organisations");
        FormPage page = new FormPage(camille).follows("Ajouter une organisation");
        page.types("Numéro SIRET ou RNA", "123").pressesInVain("Continuer", "/compte/organisations/ajouter", 422);
        assertThat(page.problems()).singleElement().asString().contains("SIRET");
        page.types("Numéro SIRET ou RNA", "W759000178").presses("Continuer");
        page.types("Nom de l’organisation", "Atelier du Port").presses("Ajouter cette organisation");
        assertThat(page.heading()).isEqualTo("Atelier du Port");
        page.types("Adresse électronique de la personne", "invitee@example.fr");
        page.ticks("Membre");
        page.presses("Envoyer l’invitation");
        assertThat(page.text()).contains("invitee@example.fr");
        page.presses("Quitter");
        assertThat(page.heading()).isEqualTo("Mes organisations");
    }

    @Test
    void whatIsTypedCanBeSeenAndItsStrengthIsTold(Visitors visitors) {
        Visitor camille = visitors.onComputer();
        camille.mayHaveCookies();
        camille.goesTo("/inscription");
        Locator passphrase = camille.page().locator("#passphrase");
        passphrase.fill("girafe tambour nuage cerise");
        assertThat(camille.page().locator("#passphrase-strength")).containsText("bonne");
        new FormPage(camille).ticks("Afficher ce que je tape");
        assertThat(passphrase).hasAttribute("type", "text");
    }

    private static Page.GetByRoleOptions named(String beginning) {
        return new Page.GetByRoleOptions().setName(Wording.beginningWith(beginning));
    }
}
