package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;

/** The search page: its form, its filters and its list. The map has {@link MapRegion}. */
final class SearchPage {

    private final Page page;

    SearchPage(Page page) {
        this.page = page;
    }

    /** A place as the list shows it; what it does not show is empty. */
    record Result(String name, String types, String address, String distance) {}

    SuggestionBox types(String text) {
        textField().click();
        textField().fill("");
        page.keyboard().type(text);
        return new SuggestionBox(page);
    }

    /** Searches for a text by the form, as a visitor who wants no suggestion. */
    SearchPage searches(String text) {
        textField().fill(text);
        page.locator("#search-form .nl-form__actions [type=submit]").click();
        return settled();
    }

    SearchPage opensFilter(String title) {
        unfoldsFilters();
        filter(title).locator("summary").click();
        return this;
    }

    /** On a phone filters are folded under one button. */
    SearchPage unfoldsFilters() {
        Locator fold = page.locator("#all-filters:not([open]) > summary");
        if (fold.isVisible()) {
            fold.click();
        }
        return this;
    }

    /** Ticks a choice of an open filter, which applies at once where scripts run. */
    SearchPage ticks(String title, String choice) {
        choice(title, choice).click();
        return settled();
    }

    SearchPage appliesFilter(String title) {
        filter(title).locator(".nl-filter__apply").click();
        return settled();
    }

    boolean isTicked(String title, String choice) {
        return filter(title).getByLabel(Wording.beginningWith(choice)).isChecked();
    }

    /** The number of places that the filter announces beside a choice. */
    int placesOf(String title, String choice) {
        return number(choice(title, choice).locator(".nl-filter__places").textContent());
    }

    SearchPage sortsBy(String order) {
        page.locator("#sort").selectOption(new SelectOption().setLabel(order));
        return settled();
    }

    SearchPage looksAround() {
        page.locator("#near-me").click();
        page.waitForURL(Pattern.compile("near="));
        return settled();
    }

    PlacePage opens(String name) {
        resultLinks()
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL(Pattern.compile("/lieux/[^?]"));
        return new PlacePage(page);
    }

    SearchPage goesToNextPage() {
        page.locator(".nl-paging a[rel=next]").click();
        page.waitForURL(Pattern.compile("cursor="));
        page.locator(".nl-result").first().waitFor();
        return settled();
    }

    boolean hasNextPage() {
        return page.locator(".nl-paging a[rel=next]").count() > 0;
    }

    /** Waits until the list answers the last question asked. */
    SearchPage settled() {
        page.locator("#results:not([aria-busy])").waitFor();
        return this;
    }

    /** Waits until the list holds a place of this name. */
    SearchPage listing(String name) {
        resultLinks()
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .waitFor();
        return settled();
    }

    List<Result> results() {
        return page.locator(".nl-result").all().stream()
                .map(item -> new Result(
                        text(item, ".nl-result__name"),
                        text(item, ".nl-result__types"),
                        text(item, ".nl-result__address"),
                        text(item, ".nl-result__distance")))
                .toList();
    }

    List<String> names() {
        return resultLinks().allTextContents();
    }

    List<String> placeIds() {
        return page.locator(".nl-result").all().stream()
                .map(item -> item.getAttribute("data-place"))
                .toList();
    }

    int total() {
        return Integer.parseInt(page.locator("#results-data").getAttribute("data-total"));
    }

    String heading() {
        return page.locator("#results-title").textContent().strip();
    }

    String typed() {
        return textField().inputValue();
    }

    /** What screen readers are told of the list. */
    Locator announcement() {
        return page.locator("#announcements");
    }

    Locator problems() {
        return page.locator(".nl-problems");
    }

    Locator correction() {
        return page.locator(".nl-corrected");
    }

    Locator hints() {
        return page.locator(".nl-empty__hints a");
    }

    List<String> activeFilters() {
        return page.locator(".nl-active__list a").allInnerTexts();
    }

    Locator demonstrationMarks() {
        return page.locator(".nl-result__demonstration");
    }

    Locator list() {
        return page.locator("#results");
    }

    MapRegion map() {
        return new MapRegion(page);
    }

    SearchPage showsOnly(String listOrMap) {
        page.locator(".nl-switch", new Page.LocatorOptions().setHasText(listOrMap))
                .click();
        return this;
    }

    private Locator textField() {
        return page.locator("#q");
    }

    private Locator resultLinks() {
        return page.locator(".nl-result__name a");
    }

    private Locator filter(String title) {
        Locator filter = page.locator("details.nl-filter")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(title))));
        filter.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return filter;
    }

    private Locator choice(String title, String choice) {
        return filter(title)
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(Wording.beginningWith(choice)));
    }

    private static String text(Locator item, String selector) {
        List<String> texts = item.locator(selector).allTextContents();
        return texts.isEmpty() ? "" : texts.get(0).strip();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
