package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/**
 * What the portal's pages made a browser do: they owe it to call no other site, to set no cookie without need, and to raise neither
 * an error nor a breach of their own content policy, which browsers report as console errors.
 */
final class Conduct {

    private static final Set<String> OWN_COOKIES =
            Set.of("nl_form", "nl_session", "nl_challenge", "nl_departure", "nl_sign_out");

    private final BrowserContext context;
    private final String site;
    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, Integer> expected = new HashMap<>();

    private final Set<Integer> expectedAnywhere = new HashSet<>();
    private final List<String> otherSites = new ArrayList<>();

    private boolean ownCookiesAllowed;
    private boolean networkCut;
    private boolean framesRefused;

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

    /** Another site that the visitor means to go to; what it does is its own matter. */
    void allowSite(String address) {
        otherSites.add(address);
    }

    private boolean isOfAnotherSite(String address) {
        return otherSites.stream().anyMatch(other -> address.startsWith(other + "/"));
    }

    /** A cookie knows the host it is from, not the port: the path tells that it is of the other site. */
    private boolean isOfAnotherSite(Cookie cookie) {
        return otherSites.stream()
                .anyMatch(other -> !cookie.path.equals("/")
                        && URI.create(other).getPath().startsWith(cookie.path.replaceAll("/$", "")));
    }

    /** The answer at this address will be a refusal, of which browsers write to their console. */
    void expect(String address, int status) {
        expected.put(address, status);
    }

    /** As {@link #expect}, where the address holds what only the provider knows. */
    void expectAny(int status) {
        expectedAnywhere.add(status);
    }

    /** The network is taken away, of which browsers write to their console. */
    void expectNetworkCut() {
        networkCut = true;
    }

    /** Pages are about to refuse to be shown in the frame of another site, of which browsers write to their console. */
    void expectRefusedFrames() {
        framesRefused = true;
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
        if (isOfAnotherSite(address)) {
            return;
        }
        if (networkCut && message.text().contains("net::ERR_")) {
            return;
        }
        if (framesRefused && message.text().matches("(?s).*(X-Frame-Options|frame-ancestors).*")) {
            return;
        }
        Integer status = expected.get(address);
        if (expectedAnywhere.stream().anyMatch(any -> message.text().contains("status of " + any))) {
            return;
        }
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
                    .allMatch(address -> address.startsWith(site + "/")
                            || address.matches("(data|blob):.*")
                            || isOfAnotherSite(address));
            softly.assertThat(errors).as("errors of the pages").isEmpty();
            softly.assertThat(context.cookies())
                    .as("cookies")
                    .allMatch(cookie -> isOfAnotherSite(cookie)
                            || ownCookiesAllowed
                                    && OWN_COOKIES.contains(cookie.name)
                                    && cookie.httpOnly
                                    && cookie.sameSite == SameSiteAttribute.LAX);
        });
    }
}
