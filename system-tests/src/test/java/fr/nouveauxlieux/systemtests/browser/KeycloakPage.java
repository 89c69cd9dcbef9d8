package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Page;

/** Where people sign in at the provider. */
final class KeycloakPage {

    static final String PASSPHRASE = "a passphrase of the tests";

    private final Page page;

    /** Waits for it. */
    KeycloakPage(Visitor visitor) {
        page = visitor.page();
        page.locator("#username").waitFor();
    }

    /** Back at the portal, whatever it says. @param path of the page of the portal that is expected */
    void signsIn(String user, String path) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(PASSPHRASE);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.contains(path));
        page.waitForLoadState();
    }
}
