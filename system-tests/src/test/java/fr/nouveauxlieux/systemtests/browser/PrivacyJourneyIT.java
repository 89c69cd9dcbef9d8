package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the first form to the last message: what a person can ask of their data, and what is left of them nowhere. */
@BrowserTest
class PrivacyJourneyIT {

    private static final String NEW_PASSPHRASE = "bateau lampe oiseau violet";

    @Test
    void someoneReadsTheirDataAndErasesTheirAccountAndNothingOfItIsInLogsNorAddresses(Visitors visitors) {
        Visitor camille = visitors.onComputer();
        Newcomer newcomer = Newcomer.next();
        newcomer.joins(camille, visitors.mails());
        List<String> tokens = new ArrayList<>();
        tokens.add(token(visitors.mails().awaitLink(newcomer.address(), "/inscription/confirmer")));

        SignInPage.openedBy(camille).signsInInVain(newcomer.address(), "ce n’est pas la bonne");
        camille.goesTo("/mot-de-passe");
        new FormPage(camille).types("Adresse électronique", newcomer.address()).presses("Envoyer le lien");
        String reset = visitors.mails().awaitLink(newcomer.address(), "/mot-de-passe/choisir");
        tokens.add(token(reset));
        camille.goesTo(reset);
        new FormPage(camille).types("Nouvelle phrase de passe", NEW_PASSPHRASE).presses("Enregistrer");
        new SignInPage(camille).signsIn(newcomer.address(), NEW_PASSPHRASE);
        camille.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("nl_session"))
                .map(cookie -> cookie.value)
                .forEach(tokens::add);
        assertThat(tokens).hasSize(3);

        FormPage account = new FormPage(camille).follows("Tout ce que le portail sait de moi");
        assertThat(account.heading()).isEqualTo("Mes données personnelles");
        assertThat(account.text()).contains("Dubois", newcomer.address());
        APIResponse copy = camille.asks("GET", "/compte/donnees/copie.json");
        assertThat(copy.headers().get("content-disposition")).startsWith("attachment");
        assertThat(copy.text()).contains(newcomer.address(), "\"own-acts\"").doesNotContain("argon2");
        camille.goesTo("/compte/acces");
        assertThat(account.text()).contains("Personne n’a consulté vos données");

        camille.goesTo("/compte/suppression");
        assertThat(account.text()).contains("Ce qui est gardé", "journal");
        account.types("Phrase de passe actuelle", "ce n’est pas la bonne");
        // The box itself lies under its label.
        camille.page().locator("label[for=understood]").click();
        account.pressesInVain("Supprimer mon compte", "/compte/suppression", 422);
        assertThat(account.problems()).hasSize(1);
        account.types("Phrase de passe actuelle", NEW_PASSPHRASE).presses("Supprimer mon compte");
        assertThat(account.heading()).isEqualTo("Votre compte est supprimé");
        assertThat(camille.page().context().cookies())
                .extracting((Cookie cookie) -> cookie.name)
                .doesNotContain("nl_session");
        camille.goesTo("/compte");
        assertThat(account.heading()).isEqualTo("Connexion");
        new SignInPage(camille).signsInInVain(newcomer.address(), NEW_PASSPHRASE);

        List<String> personal = List.of(newcomer.address(), "Dubois", newcomer.passphrase(), NEW_PASSPHRASE);
        assertThat(visitors.logs()).isNotBlank().doesNotContain(personal).doesNotContain(tokens);
        assertThat(camille.conduct().requests()).hasSizeGreaterThan(20).allSatisfy(address -> assertThat(address)
                .doesNotContain(personal)
                .doesNotContain(newcomer.address().replace("@", "%40"))
                .doesNotContain(NEW_PASSPHRASE.replace(" ", "+")));
        assertThat(camille.conduct().requests().stream()
                        .filter(address -> !address.contains("?lien="))
                        .toList())
                .allSatisfy(address -> assertThat(address).doesNotContain(tokens));
    }

    @Test
    void thePublicReadsTheRegisterFromTheFooter(Visitors visitors) {
        Visitor citizen = visitors.onPhoneWithoutScripts();
        citizen.goesTo("/donnees");
        citizen.page().locator("#footer a[href$='/donnees-personnelles']").click();
        FormPage page = new FormPage(citizen);
        assertThat(page.heading()).isEqualTo("Données personnelles");
        assertThat(page.text()).contains("Journal des actes", "Base légale", "Contacts des lieux");
    }

    @Test
    void anAuditorSeesWhatWouldGo(Visitors visitors) {
        Visitor auditor = visitors.onComputer();
        SignInPage.openedBy(auditor).triesAs("Auditeur");
        auditor.goesTo("/agents/conservation");
        FormPage page = new FormPage(auditor);
        assertThat(page.heading()).isEqualTo("Durées de conservation");
        assertThat(page.text()).contains("Adresses non confirmées", "Prochaine application");
    }

    private static String token(String link) {
        return link.substring(link.indexOf("lien=") + "lien=".length());
    }
}
