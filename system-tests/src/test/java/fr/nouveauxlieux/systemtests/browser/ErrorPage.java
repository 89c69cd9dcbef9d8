package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page that says that what was asked is not there. */
final class ErrorPage {

    private final Page page;

    ErrorPage(Page page) {
        this.page = page;
    }

    String heading() {
        return page.locator("h1").textContent().strip();
    }

    /** The header that all pages share. */
    Locator header() {
        return page.getByRole(AriaRole.BANNER);
    }

    SearchPage goesOnToTheSearch() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chercher un lieu"))
                .click();
        page.locator("#search-form").waitFor();
        return new SearchPage(page);
    }
}
