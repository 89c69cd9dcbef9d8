package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The dialog where one chooses between light and dark, behind a button of the footer. */
final class DisplaySettings {

    private final Page page;

    DisplaySettings(Visitor visitor) {
        page = visitor.page();
    }

    /** By the keyboard. */
    DisplaySettings opens() {
        button().focus();
        page.keyboard().press("Enter");
        dialog().waitFor();
        return this;
    }

    /** By the words, which stand over the button itself. @param theme as it is written there */
    DisplaySettings chooses(String theme) {
        dialog().getByText(theme).click();
        return this;
    }

    void closes() {
        page.keyboard().press("Escape");
    }

    boolean isChosen(String theme) {
        return dialog().getByLabel(theme).isChecked();
    }

    Locator button() {
        return page.locator("#display-open");
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
