package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import fr.nouveauxlieux.systemtests.process.PortalProcess;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Someone with a browser of their own, at the portal. */
final class Visitor implements AutoCloseable {

    /** How long to wait for what should come at once: machines that run tests are busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final int LINES_SHOWN = 60;

    private final BrowserContext context;
    private final Page page;
    private final PortalProcess portal;
    private final String site;
    private final Conduct conduct;
    private Optional<Sessions> sessions = Optional.empty();
    private boolean signedInByOthers;

    Visitor(BrowserContext context, PortalProcess portal) {
        this.context = context;
        this.portal = portal;
        site = portal.site();
        context.setDefaultTimeout(PATIENCE.toMillis());
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        conduct = Conduct.watch(context, site);
        page = context.newPage();
    }

    SearchPage opensTheSearchPage() {
        return opensTheSearchPage("");
    }

    /** @param question what stands after the path, as {@code ?q=coworking} */
    SearchPage opensTheSearchPage(String question) {
        goesTo("/lieux" + question);
        return new SearchPage(page);
    }

    PlacePage opensThePlace(String address) {
        goesTo(address);
        return new PlacePage(page);
    }

    /** @param address path and parameters */
    Response goesTo(String address) {
        return page.navigate(site + address);
    }

    /** As a visitor whom the portal is right to refuse: the browser's note of the status is no fault. */
    Response isRefused(String address, int status) {
        conduct.expect(site + address, status);
        return goesTo(address);
    }

    /** A request beside the pages: no redirection is followed. */
    APIResponse asks(String method, String address) {
        conduct.requested(site + address);
        return context.request()
                .fetch(site + address, RequestOptions.create().setMethod(method).setMaxRedirects(0));
    }

    /** The proof that the page's form is the portal's own, sent elsewhere. */
    APIResponse sendsTheFormTo(String address) {
        conduct.requested(site + address);
        String proof = page.locator("input[name=jeton]").first().getAttribute("value");
        return context.request()
                .post(
                        site + address,
                        RequestOptions.create()
                                .setForm(FormData.create().set("jeton", proof))
                                .setMaxRedirects(0));
    }

    /** As {@link #isRefused}, for what a form of the page is about to send there. */
    void expectsRefusal(String path, int status) {
        conduct.expect(site + path, status);
    }

    /** Is signed in to the accounts of the demonstration by sessions that others share. */
    void signsInOnceForAllWith(Sessions shared) {
        sessions = Optional.of(shared);
    }

    /** @return whether there was one */
    boolean takesKeptSession(String role) {
        if (sessions.isEmpty()) {
            return false;
        }
        // Nothing is left of another role, which would be kept for this one.
        context.clearCookies();
        Optional<List<Cookie>> kept = sessions.get().find(site, role);
        kept.ifPresent(cookies -> {
            mayHaveCookies();
            context.addCookies(cookies);
            signedInByOthers = true;
        });
        return kept.isPresent();
    }

    void keepsSession(String role) {
        sessions.ifPresent(shared -> shared.keep(site, role, context.cookies()));
    }

    /** Leaves a session that others share as it is: to sign in as somebody else would end it. */
    void forgetsWhoTheyAre() {
        context.clearCookies();
    }

    /** Where the session of others did not serve. */
    boolean isAskedToSignIn() {
        return signedInByOthers && address().startsWith(SignInPage.PATH);
    }

    /** Forms and sessions leave cookies of ours; nothing else does. */
    void mayHaveCookies() {
        conduct.allowOwnCookies();
    }

    void goesBack() {
        page.goBack();
    }

    void goesForward() {
        page.goForward();
    }

    /** Waits until nothing more is being loaded: of what scripts do by themselves, only maps go on once the page is there. */
    void waitsUntilAllIsLoaded() {
        page.waitForLoadState();
        if (page.locator(".nl-map").count() > 0) {
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    void waitsForAddress(Pattern address) {
        try {
            page.waitForURL(address);
        } catch (TimeoutError e) {
            String seen = page.locator("body").innerText();
            throw new AssertionError(
                    "expected an address as " + address + ", was at " + address() + ":\n" + seen
                            + "\n\nLast said by the portal:\n" + lastLines(portal.output()),
                    e);
        }
    }

    private static String lastLines(String output) {
        List<String> lines = output.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    String address() {
        return page.url().substring(site.length());
    }

    /** Without a slash at its end. */
    String site() {
        return site;
    }

    /** Half as many pixels of style sheets as before, which the same screen shows twice as wide. */
    void enlargesTwice() {
        page.setViewportSize(page.viewportSize().width / 2, page.viewportSize().height / 2);
    }

    /** The same page where there are 320 pixels beside each other. */
    void turnsToTheSmallestScreen() {
        page.setViewportSize(Visitors.SMALLEST_WIDTH, Visitors.SMALLEST_HEIGHT);
    }

    /** Of the screen, in pixels of style sheets. */
    int width() {
        return page.viewportSize().width;
    }

    Page page() {
        return page;
    }

    /** To the database of the portal at which this visitor is, for what a test puts in place there. */
    Connection connects() throws SQLException {
        return portal.connect();
    }

    /** As if whoever has that session had signed in here. */
    void isSignedInBy(String session) {
        conduct.allowOwnCookies();
        context.addCookies(List.of(
                new Cookie("nl_session", session).setUrl(site).setHttpOnly(true).setSameSite(SameSiteAttribute.LAX)));
    }

    Conduct conduct() {
        return conduct;
    }

    @Override
    public void close() {
        context.close();
    }
}
