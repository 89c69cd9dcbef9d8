package fr.nouveauxlieux.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers and robots ask beside pages. */
@BrowserTest
class AddressesIT {

    @Test
    void theIconThatBrowsersAskByThemselvesIsThere(Visitors visitors) {
        APIResponse icon = visitors.onComputer().asks("GET", "/favicon.ico");
        assertThat(icon.status()).isEqualTo(200);
        assertThat(icon.body()).startsWith(0, 0, 1, 0);
    }

    @Test
    void robotsAreToldWhatLeadsNowhereNew(Visitors visitors) {
        APIResponse rules = visitors.onComputer().asks("GET", "/robots.txt");
        assertThat(rules.status()).isEqualTo(200);
        assertThat(rules.text().lines())
                .contains(
                        "User-agent: *",
                        "Disallow: /*cursor=",
                        "Disallow: /compte",
                        "Disallow: /agents",
                        "Disallow: /connexion")
                .doesNotContain("Disallow: /", "Disallow: /lieux", "Disallow: /donnees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lieux", "/donnees", "/lieux/0000000000-x", "/accessibilite"})
    void aMethodThatDoesNotWorkIsRefusedWithThoseThatDo(String address, Visitors visitors) {
        Visitor visitor = visitors.onComputer();
        SignInPage.openedBy(visitor);
        APIResponse refused = visitor.sendsTheFormTo(address);
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.headers()).containsEntry("allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void aRefusedMethodKeepsItsStatus(String method, Visitors visitors) {
        APIResponse refused = visitors.onComputer().asks(method, "/lieux");
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.text()).contains("<h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces",
                "/jakarta.faces.resource/faces.js",
                "/search.xhtml",
                "/faces/search.xhtml"
            })
    void nothingOfTheViewsMachineryIsServed(String address, Visitors visitors) {
        assertThat(visitors.onComputer().asks("GET", address).status()).isEqualTo(404);
    }
}
