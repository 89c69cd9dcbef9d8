package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The page of one place. */
final class PlacePage {

    private final Page page;

    PlacePage(Page page) {
        this.page = page;
    }

    String name() {
        return page.locator("h1").textContent().strip();
    }

    String title() {
        return page.title();
    }

    Locator demonstrationMark() {
        return page.locator("main .nl-badge-demonstration");
    }

    Locator demonstrationNotice() {
        return page.locator(".nl-notice");
    }

    Locator address() {
        return page.locator("address");
    }

    Locator opening() {
        return page.locator(".nl-place-head__opening");
    }

    List<String> daysOfTheWeek() {
        return page.locator(".nl-week tbody th").allTextContents().stream()
                .map(day -> day.strip().split("\\s")[0])
                .toList();
    }

    List<String> sources() {
        page.locator(".nl-sources__item").first().waitFor();
        return page.locator(".nl-sources__item").allTextContents();
    }

    /** The references to the sources beside the values; each leads to one of {@link #sources()}. */
    List<String> targetsOfReferences() {
        return page.locator(".nl-reference a").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    Locator target(String fragment) {
        return page.locator(fragment);
    }

    Locator neighbours() {
        return page.locator(".nl-neighbours__name");
    }

    Locator breadcrumb() {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Vous êtes ici"));
    }

    MapRegion map() {
        return new MapRegion(page);
    }
}
