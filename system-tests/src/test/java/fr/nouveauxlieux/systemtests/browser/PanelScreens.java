package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.options.SelectOption;

/** Panels of the demonstration, in the wave that is closed. */
final class PanelScreens {

    private PanelScreens() {}

    static String address(String call) {
        return "/agents/evaluation/" + call + "/demonstration-1/jury";
    }

    /** As the secretary sees it. */
    static StaffPage panel(Visitor visitor, String call) {
        return StaffPage.openedAs("Secrétaire du comité", visitor, address(call));
    }

    /** The made-up reader is there from then on, and on the panel. */
    static StaffPage seated(Visitor visitor, String call) {
        SignInPage.triedAs("Lecteur", visitor);
        StaffPage page = panel(visitor, call);
        if (!page.text().contains("Lucas Lecture")) {
            page.follows("Ajouter à la lecture");
            page.page().locator("#panelist").selectOption(new SelectOption().setLabel("Lucas Lecture"));
            page.ticks("Ministère").presses("Enregistrer le siège");
        }
        return page;
    }

    /** What the reader is asked to declare. */
    static void declarations(Visitor visitor, String call) {
        seated(visitor, call);
        SignInPage.triedAs("Lecteur", visitor);
        visitor.goesTo("/agents/interets/" + call + "/demonstration-1");
    }
}
