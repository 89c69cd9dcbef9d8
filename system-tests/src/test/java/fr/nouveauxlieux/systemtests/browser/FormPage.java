package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A page with a form, as someone sees it who reads labels and presses buttons. */
class FormPage {

    private final Visitor visitor;

    FormPage(Visitor visitor) {
        this.visitor = visitor;
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return visitor.page();
    }

    String heading() {
        return page().locator("h1").textContent().strip();
    }

    Locator field(String label) {
        // Hints are part of labels, and tables have labels too.
        return page().getByRole(AriaRole.MAIN)
                .getByLabel(Wording.beginningWith(label))
                .and(page().locator("input, select, textarea"));
    }

    FormPage types(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Boxes and radio buttons are drawn by their labels, which are what one clicks on. */
    FormPage ticks(String label) {
        page().getByRole(AriaRole.MAIN)
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(Wording.beginningWith(label)))
                .click();
        return this;
    }

    FormPage presses(String button) {
        page().getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Wording.beginningWith(button)))
                .first()
                .click();
        page().waitForLoadState();
        return this;
    }

    /** As {@link #presses}, where the answer refuses what was sent at that path: browsers note such answers. */
    FormPage pressesInVain(String button, String path, int status) {
        visitor.expectsRefusal(path, status);
        return presses(button);
    }

    FormPage follows(String link) {
        page().getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Wording.beginningWith(link)))
                .first()
                .click();
        page().waitForLoadState();
        return this;
    }

    /** What the summary above the form says. */
    List<String> problems() {
        return page().locator("#problems li").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    Locator summary() {
        return page().locator("#problems");
    }

    /** What the page says of what was done. */
    String notice() {
        return page().locator("#done").textContent().strip();
    }

    String text() {
        return page().getByRole(AriaRole.MAIN).innerText();
    }
}
