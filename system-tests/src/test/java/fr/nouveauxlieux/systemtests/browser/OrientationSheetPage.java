package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** An orientation sheet, worked by keyboard alone. */
final class OrientationSheetPage {

    private static final int MOST_STOPS = 120;
    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private final Page page;

    OrientationSheetPage(Page page) {
        this.page = page;
    }

    List<String> places() {
        return page.locator(".nl-orientation__name").allInnerTexts();
    }

    Locator note() {
        return page.getByLabel("Note du conseiller");
    }

    Locator noteOnPaper() {
        return page.locator("#note-on-paper");
    }

    /** @param name of what is asked for begins so */
    OrientationSheetPage follows(String name) {
        tabsTo(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first());
        page.keyboard().press("Enter");
        return this;
    }

    OrientationSheetPage seeks(String words) {
        tabsTo(page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Ajouter un lieu")));
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        page.locator("#found").waitFor();
        return this;
    }

    OrientationSheetPage writes(String words) {
        tabsTo(note());
        page.keyboard().type(words);
        return this;
    }

    void tabsTo(Locator wanted) {
        wanted.waitFor();
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + wanted);
    }

    /** How many sheets of paper it takes. */
    static int sheetsOfPaper(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setMargin(new Margin()
                        .setTop("10mm")
                        .setBottom("10mm")
                        .setLeft("10mm")
                        .setRight("10mm")));
        return (int) PAGE_OF_PDF
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    void looksAtPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }
}
