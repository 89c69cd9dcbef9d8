package fr.nouveauxlieux.systemtests.attack;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a browser notices on a page, with the session of an attacker or of somebody attacked. */
final class Eye implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> violations = new ArrayList<>();

    Eye(Browser browser, World world, Attacker attacker) {
        context = browser.newContext(
                new Browser.NewContextOptions().setExtraHTTPHeaders(Map.of("X-Forwarded-For", attacker.address())));
        if (!attacker.cookie("nl_session").isEmpty()) {
            context.addCookies(List.of(new Cookie("nl_session", attacker.cookie("nl_session"))
                    .setUrl(world.portal().site())));
        }
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Content-Security-Policy")) {
                violations.add(message.text());
            }
        });
        page = context.newPage();
    }

    String look(String address) {
        violations.clear();
        page.navigate(address);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        Object owned = page.evaluate(
                "() => { document.querySelectorAll('[autofocus],a,input').forEach(e => e.focus()); return window.owned || 0; }");
        return owned.toString().equals("0") && violations.isEmpty() ? "nothing ran" : "ran " + owned + " " + violations;
    }

    void looksAt(World world, Round round, String path, String payload) {
        String seen = look(world.portal().site() + path);
        round.on(Addresses.shapeOf(path) + " with " + payload.replace("|", "¦"), seen, seen.equals("nothing ran"));
    }

    @Override
    public void close() {
        context.close();
    }
}
