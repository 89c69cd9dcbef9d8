package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.process.FreePorts;
import fr.nouveauxlieux.systemtests.process.KeycloakProcess;
import fr.nouveauxlieux.systemtests.process.PortalProcess;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in by ProConnect, whose part a real Keycloak plays. Each test has a person of its own there. */
@BrowserTest
class ProviderIT {

    private static final String RETURN = "/connexion/retour/proconnect";
    private static final String FAILED = "La connexion par ProConnect n’a pas abouti";

    @TempDir
    private static Path folder;

    private static KeycloakProcess keycloak;
    private static PortalProcess portal;

    @BeforeAll
    static void start() {
        Assumptions.assumeFalse(
                Boolean.getBoolean("nl.keycloak.skip"),
                "nl.keycloak.skip: signing in by a real provider is not tested");
        keycloak = new KeycloakProcess(folder);
        int port = FreePorts.find();
        portal = PortalProcess.run(
                folder.resolve("data"),
                Map.of(
                        "NL_PORT", String.valueOf(port),
                        "NL_WEB_PUBLIC_ADDRESS", "http://127.0.0.1:" + port,
                        "NL_WEB_RATE_REQUESTS_PER_MINUTE", "0",
                        "NL_OIDC_PROCONNECT_ISSUER", keycloak.issuer(),
                        "NL_OIDC_PROCONNECT_CLIENT_ID", "nouveaux-lieux",
                        "NL_OIDC_PROCONNECT_CLIENT_SECRET", "for-tests-alone",
                        "NL_OIDC_PROCONNECT_SCOPES", "openid agent"));
        keycloak.ready();
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private static Visitor agent(Visitors visitors) {
        Visitor agent = visitors.onComputerAt(portal);
        agent.conduct().allowSite(keycloak.issuer());
        agent.conduct().allowSite(keycloak.site() + "/resources");
        agent.mayHaveCookies();
        return agent;
    }

    private static FormPage leavesForProConnect(Visitor agent) {
        return SignInPage.openedBy(agent).presses("S’identifier avec ProConnect");
    }

    private static FormPage signsIn(Visitor agent, String user) {
        leavesForProConnect(agent);
        new KeycloakPage(agent).signsIn(user, "/compte");
        return new FormPage(agent);
    }

    private static Newcomer hasAnAccount(Visitors visitors, String address) {
        Newcomer newcomer = new Newcomer(address, "girafe tambour nuage cerise");
        newcomer.joins(visitors.onComputerAt(portal), new Mailbox(portal.dataFolder()));
        return newcomer;
    }

    @Test
    void anAgentSignsInAndTheirAccountShowsNameAndOrganisationUntilTheySignOutOnBothSides(Visitors visitors) {
        Visitor camille = agent(visitors);
        FormPage account = signsIn(camille, "camille");
        assertThat(account.heading()).isEqualTo("Mon compte");
        assertThat(account.text())
                .contains("Camille Martin", "camille.martin@prefecture.example")
                .contains("ProConnect, établissement 130 025 265 00013");

        account.presses("Se déconnecter");
        camille.page().waitForURL(address -> address.contains("fait=signed-out"));
        assertThat(account.notice()).contains("déconnecté");
        camille.goesTo("/compte");
        assertThat(account.heading()).isEqualTo("Connexion");
        // The provider has forgotten them too: it asks again who they are.
        assertThat(signsIn(camille, "camille").text()).contains("Camille Martin");
    }

    @Test
    void anAddressVerifiedOnBothSidesLeadsToTheAccountThatIsThere(Visitors visitors) {
        hasAnAccount(visitors, "sacha.leroy@prefecture.example");
        FormPage account = signsIn(agent(visitors), "sacha");
        assertThat(account.text()).contains("Camille Dubois", "sacha.leroy@prefecture.example", "ProConnect");
    }

    @Test
    void anAddressThatTheProviderDoesNotVouchForLeadsToNoAccountOfOthers(Visitors visitors) {
        Newcomer newcomer = hasAnAccount(visitors, "dominique.petit@prefecture.example");
        FormPage account = signsIn(agent(visitors), "dominique");
        assertThat(account.text()).contains("Dominique Petit").doesNotContain("Camille Dubois", newcomer.address());

        Visitor other = agent(visitors);
        SignInPage.openedBy(other).signsIn(newcomer.address(), newcomer.passphrase());
        other.goesTo("/compte/identites");
        FormPage identities = new FormPage(other).presses("Rattacher ProConnect");
        other.conduct().expectAny(409);
        new KeycloakPage(other).signsIn("dominique", RETURN);
        assertThat(identities.heading()).isEqualTo(FAILED);
        assertThat(identities.text()).contains("sert déjà à entrer dans un autre compte");
    }

    @Test
    void someoneSignedInLinksTheirIdentityAndTakesItAway(Visitors visitors) {
        Newcomer newcomer = hasAnAccount(visitors, "quelqu.un@example.fr");
        Visitor lou = agent(visitors);
        SignInPage.openedBy(lou).signsIn(newcomer.address(), newcomer.passphrase());
        lou.goesTo("/compte/identites");
        FormPage identities = new FormPage(lou).presses("Rattacher ProConnect");
        new KeycloakPage(lou).signsIn("lou", "/compte/identites");
        assertThat(identities.notice()).contains("rattaché");
        assertThat(identities.text()).contains("SIRET 130 025 265 00013");

        assertThat(signsIn(agent(visitors), "lou").text()).contains(newcomer.address());
        lou.page().reload();
        identities.presses("Retirer");
        assertThat(identities.notice()).contains("retiré");
    }

    @Test
    void anAnswerThatThisBrowserDidNotAskForOrThatHasServedSignsNobodyIn(Visitors visitors) {
        Visitor visitor = agent(visitors);
        visitor.conduct().expectAny(400);
        leavesForProConnect(visitor);
        new KeycloakPage(visitor);
        visitor.goesTo(RETURN + "?code=taken&state=made-up");
        assertThat(new FormPage(visitor).heading()).isEqualTo(FAILED);

        AtomicReference<String> answer = new AtomicReference<>();
        visitor.page().onRequest(request -> {
            if (request.url().contains(RETURN)) {
                answer.set(request.url());
            }
        });
        signsIn(visitor, "camille").presses("Se déconnecter");
        visitor.page().waitForURL(address -> address.contains("fait=signed-out"));
        String replayed = answer.get().substring(portal.site().length());
        visitor.goesTo(replayed);
        assertThat(new FormPage(visitor).heading()).isEqualTo(FAILED);
        leavesForProConnect(visitor);
        new KeycloakPage(visitor);
        visitor.goesTo(replayed);
        assertThat(new FormPage(visitor).heading()).isEqualTo(FAILED);
        visitor.goesTo("/compte");
        assertThat(new FormPage(visitor).heading()).isEqualTo("Connexion");
    }
}
