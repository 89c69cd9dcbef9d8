package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/**
 * What the portal's pages made a browser do: they owe it to call no other site, to set no cookie without need, and to raise neither
 * an error nor a breach of their own content policy, which browsers report as console errors.
 */
final class Conduct {

    private static final Set<String> OWN_COOKIES = Set.of("nl_form", "nl_session", "nl_challenge");

    private final BrowserContext context;
    private final String site;
    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, Integer> expected = new HashMap<>();

    private boolean ownCookiesAllowed;

    private Conduct(BrowserContext context, String site) {
        this.context = context;
        this.site = site;
    }

    static Conduct watch(BrowserContext context, String site) {
        Conduct conduct = new Conduct(context, site);
        context.onRequest(request -> conduct.requests.add(request.url()));
        context.onConsoleMessage(conduct::note);
        context.onWebError(error -> conduct.errors.add(error.error()));
        return conduct;
    }

    /** From now on the cookies of forms and sessions are no fault, as long as scripts cannot read them. */
    void allowOwnCookies() {
        ownCookiesAllowed = true;
    }

    /** The answer at this address will be a refusal, of which browsers write to their console. */
    void expect(String address, int status) {
        expected.put(address, status);
    }

    /** A request beside the pages, of which the browser does not tell. */
    void requested(String address) {
        requests.add(address);
    }

    private void note(ConsoleMessage message) {
        if (!message.type().equals("error")) {
            return;
        }
        String address = message.location().replaceFirst(":\\d+:\\d+$", "");
        Integer status = expected.get(address);
        if (status == null || !message.text().contains("status of " + status)) {
            errors.add(message.text() + " at " + message.location());
        }
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    void assertWell() {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(requests)
                    .as("requests")
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith(site + "/") || address.matches("(data|blob):.*"));
            softly.assertThat(errors).as("errors of the pages").isEmpty();
            softly.assertThat(context.cookies())
                    .as("cookies")
                    .allMatch(cookie -> ownCookiesAllowed
                            && OWN_COOKIES.contains(cookie.name)
                            && cookie.httpOnly
                            && cookie.sameSite == SameSiteAttribute.LAX);
        });
    }
}
