package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A page of the staff: sections, filters, a table. */
final class StaffPage extends FormPage {

    StaffPage(Visitor visitor) {
        super(visitor);
    }

    /**
     * Signs in to the demonstration account of a role, and goes there.
     *
     * @param role as its button names it
     */
    static StaffPage openedAs(String role, Visitor visitor, String address) {
        SignInPage.triedAs(role, visitor);
        visitor.goesTo(address);
        return new StaffPage(visitor);
    }

    StaffPage goesTo(String address) {
        visitor().goesTo(address);
        return this;
    }

    /** The sections offered. */
    List<String> sections() {
        return page().locator(".nl-staff-menu__link").allTextContents();
    }

    StaffPage chooses(String label, String choice) {
        field(label).selectOption(new SelectOption().setLabel(choice));
        return this;
    }

    /** The rows of the table whose caption begins like that. */
    Locator rows(String caption) {
        return page().locator("table.nl-table")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator(
                                        "caption",
                                        new Page.LocatorOptions().setHasText(Wording.beginningWith(caption)))))
                .locator("tbody tr");
    }

    /** The row with a text in it. */
    Locator row(String caption, String text) {
        return rows(caption)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    StaffPage pressesIn(Locator row, String button) {
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Wording.beginningWith(button)))
                .click();
        page().waitForLoadState();
        return this;
    }

    StaffPage followsIn(Locator row, String link) {
        row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Wording.beginningWith(link)))
                .first()
                .click();
        page().waitForLoadState();
        return this;
    }

    /** The direction in which the column is sorted, as it is told to programs. */
    String order(String column) {
        return page().locator("thead th")
                .filter(new Locator.FilterOptions().setHasText(Wording.beginningWith(column)))
                .getAttribute("aria-sort");
    }
}
