package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fr.nouveauxlieux.systemtests.process.Await;
import java.nio.charset.StandardCharsets;

/** The pages on which an administrator writes a call. */
final class CallEditorPage extends FormPage {

    private CallEditorPage(Visitor visitor) {
        super(visitor);
    }

    /** Signs in as an administrator and begins a call from nothing, which must not be there yet. */
    static CallEditorPage begunBy(Visitor visitor, String code, String title) {
        StaffPage.openedAs("Administrateur", visitor, "/agents/appels/nouveau");
        CallEditorPage page = new CallEditorPage(visitor);
        page.types("Titre en français", title)
                .types("Titre en anglais", title)
                .types("Code de l’appel", code)
                .presses("Commencer");
        return page;
    }

    /** As {@link #begunBy}, for whoever does not mind a draft that is there. */
    static CallEditorPage openedBy(Visitor visitor, String code, String title) {
        StaffPage.openedAs("Administrateur", visitor, "/agents/appels");
        boolean there = visitor.page()
                        .locator("main a[href*='/" + code + "/definition']")
                        .count()
                > 0;
        if (!there) {
            return begunBy(visitor, code, title);
        }
        visitor.goesTo(address(code));
        return new CallEditorPage(visitor);
    }

    static String address(String code) {
        return "/agents/appels/" + code + "/definition";
    }

    CallEditorPage goesTo(String address) {
        visitor().goesTo(address);
        return this;
    }

    /** In both languages. */
    CallEditorPage writes(String key, String text) {
        page().locator("#" + key + "-fr").fill(text);
        page().locator("#" + key + "-en").fill(text);
        return this;
    }

    CallEditorPage fills(String field, String text) {
        page().locator("#" + field).fill(text);
        return this;
    }

    CallEditorPage chooses(String field, String choice) {
        page().locator("#" + field).selectOption(new SelectOption().setLabel(choice));
        return this;
    }

    CallEditorPage saves() {
        presses("Enregistrer");
        return this;
    }

    /** Puts a new one at the end of a list, and is on its page then. @param kind as read; empty where there are none */
    CallEditorPage adds(String list, String code, String kind) {
        Locator form =
                page().locator("details").filter(new Locator.FilterOptions().setHas(page().locator("#new-" + list)));
        form.locator("summary").click();
        page().locator("#new-" + list).fill(code);
        if (!kind.isEmpty()) {
            chooses("new-kind-" + list, kind);
        }
        form.locator("button").click();
        page().waitForLoadState();
        return this;
    }

    CallEditorPage attaches(String name, String content) {
        page().locator("#file")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Loads the page again until a file that was sent is judged. */
    CallEditorPage awaits(String state) {
        Await.until("the inspection", () -> {
            page().reload();
            return page().locator(".nl-file__state").innerText().startsWith(state);
        });
        return this;
    }

    /** What is to be mended. */
    Locator problems(String text) {
        return page().locator(".nl-definition-problems li").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The parts of the lists, in their order. */
    Locator parts() {
        return page().locator(".nl-definition-list__name a");
    }
}
