package fr.nouveauxlieux.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import fr.nouveauxlieux.kernel.AccountId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Not receiving what is not mandatory: by the link of a message, by a mail program, from one's account. */
@BrowserTest
class OptionalMessagesIT {

    private static final String KIND = "Connexion depuis un nouveau réseau";
    private static final String PREFERENCES = "/compte/courriels";

    @Test
    void theLinkOfAMessageAsksFirstAndNeedsNoAccount(Visitors visitors) {
        Visitor camille = join(visitors);
        Visitor reader = visitors.onPhoneWithoutScripts();
        reader.mayHaveCookies();
        String link = linkFor(camille);
        reader.goesTo(link);
        FormPage page = new FormPage(reader);
        assertThat(page.heading()).isEqualTo("Ne plus recevoir ces messages");
        assertThat(page.text()).contains(KIND);
        assertThat(box(camille)).isChecked();

        page.presses("Ne plus les recevoir");
        assertThat(page.heading()).isEqualTo("Vous ne recevrez plus ces messages");
        reader.goesTo(link);
        assertThat(page.heading()).isEqualTo("Vous ne recevrez plus ces messages");
        assertThat(box(camille)).not().isChecked();

        FormPage preferences = new FormPage(camille).ticks(KIND).presses("Enregistrer");
        assertThat(preferences.notice()).contains("choix de messages");
        assertThat(box(camille)).isChecked();
        preferences.ticks(KIND).presses("Enregistrer");
        assertThat(box(camille)).not().isChecked();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded|List-Unsubscribe=One-Click",
                "multipart/form-data; boundary=x|--x~Content-Disposition: form-data; name=\"List-Unsubscribe\"~~One-Click~--x--~"
            })
    void aMailProgramUnsubscribesByARequestOfItsOwn(String type, String body, Visitors visitors) {
        Visitor camille = join(visitors);
        HttpResponse<String> answer = post(visitors, linkFor(camille), type, body.replace("~", "\r\n"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("Vous ne recevrez plus ces messages");
        assertThat(box(camille)).not().isChecked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "List-Unsubscribe=", "List-Unsubscribe=Two-Clicks", "jeton=x"})
    void anyOtherRequestOfAnotherSiteDoesNothing(String body, Visitors visitors) {
        Visitor camille = join(visitors);
        HttpResponse<String> answer = post(visitors, linkFor(camille), "application/x-www-form-urlencoded", body);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(box(camille)).isChecked();
    }

    @Test
    void aLinkThatThePortalDidNotWriteLeadsNowhere(Visitors visitors) {
        String made = UnsubscribeLinks.of(AccountId.draw());
        String spoilt = made.substring(0, made.length() - 4) + "AAAA";
        visitors.onComputer().isRefused(spoilt, 404);
        assertThat(post(visitors, spoilt, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingElseIsDoneByAMailProgramsRequest(Visitors visitors) {
        assertThat(post(visitors, "/connexion", "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click")
                        .statusCode())
                .isEqualTo(403);
    }

    private static Visitor join(Visitors visitors) {
        Visitor camille = visitors.onComputer();
        Newcomer newcomer = Newcomer.next();
        newcomer.joins(camille, visitors.mails());
        new SignInPage(camille).signsIn(newcomer.address(), newcomer.passphrase());
        return camille;
    }

    private static String linkFor(Visitor visitor) {
        try {
            String id = new ObjectMapper()
                    .readTree(visitor.asks("GET", "/compte/donnees/copie.json").body())
                    .at("/account/0/identifier")
                    .asText();
            return UnsubscribeLinks.of(new AccountId(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator box(Visitor visitor) {
        visitor.goesTo(PREFERENCES);
        return new FormPage(visitor).field(KIND);
    }

    /** From no page, and without cookies. */
    private static HttpResponse<String> post(Visitors visitors, String address, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(visitors.site() + address))
                .header("Content-Type", type)
                .header("Accept-Language", "fr")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
