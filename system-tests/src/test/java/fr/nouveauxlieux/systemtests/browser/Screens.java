package fr.nouveauxlieux.systemtests.browser;

import java.util.function.Consumer;

/** The screens that the checks of all pages go through. */
enum Screens {
    SEARCH_WITH_RESULTS(visitor -> visitor.opensTheSearchPage("?q=coworking+rennes")),
    SEARCH_WITH_FILTERS(
            visitor -> visitor.opensTheSearchPage("?q=rennes&type=coworking&near=48.112,-1.674&sort=distance")),
    SEARCH_WITHOUT_RESULT(
            visitor -> visitor.opensTheSearchPage("?q=rennes&type=campus-connecte&radius=500&near=48,-1")),
    SEARCH_NOT_UNDERSTOOD(visitor -> visitor.opensTheSearchPage("?type=chateau&radius=beaucoup")),
    SEARCH_IN_ENGLISH(visitor -> visitor.opensTheSearchPage("?q=rennes&lang=en")),
    PLACE(Screens::openAPlace),
    NOT_FOUND(visitor -> visitor.isRefused("/lieux/0000000000-nulle-part", 404)),
    DATA(visitor -> visitor.goesTo("/donnees")),
    ACCESSIBILITY(visitor -> visitor.goesTo("/accessibilite")),
    LEGAL(visitor -> visitor.goesTo("/mentions-legales"));

    private final Consumer<Visitor> opening;

    Screens(Consumer<Visitor> opening) {
        this.opening = opening;
    }

    void open(Visitor visitor) {
        opening.accept(visitor);
    }

    private static void openAPlace(Visitor visitor) {
        SearchPage search = visitor.opensTheSearchPage("?q=coworking+rennes&hours=known");
        search.opens(search.names().get(0));
    }
}
