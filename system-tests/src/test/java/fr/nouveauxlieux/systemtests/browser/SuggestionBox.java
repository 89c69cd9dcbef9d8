package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The suggestions under the text field. The focus stays in the field, which says what is active. */
final class SuggestionBox {

    private final Page page;

    SuggestionBox(Page page) {
        this.page = page;
    }

    /** Waits until one of the suggestions has this label. */
    SuggestionBox offering(String label) {
        options().filter(labelled(label)).first().waitFor();
        return this;
    }

    List<String> labels() {
        return options().locator(".nl-suggestions__label").allTextContents();
    }

    /** What screen readers are told. */
    Locator announcement() {
        return page.locator(".nl-combobox [role=status]");
    }

    Locator field() {
        return page.locator("#q");
    }

    Locator active() {
        return page.locator("[role=option][aria-selected=true]");
    }

    /** Presses the down arrow until the suggestion with this label is active, then Enter. */
    SearchPage picksByKeyboard(String label) {
        int row = labels().indexOf(label);
        for (int i = 0; i <= row; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        return new SearchPage(page).settled();
    }

    SuggestionBox presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    private Locator options() {
        return page.locator(".nl-suggestions [role=option]");
    }

    private Locator.FilterOptions labelled(String label) {
        return new Locator.FilterOptions()
                .setHas(page.locator(
                        ".nl-suggestions__label", new Page.LocatorOptions().setHasText(Wording.exactly(label))));
    }
}
