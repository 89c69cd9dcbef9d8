package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pages of one offer of premises, as its owner and the moderation work on them. */
final class OfferPage {

    static final String MODERATOR = "Modérateur du registre";
    static final String OWNER = "Gestionnaire de lieu";

    private static final Map<String, String> SHOWN = new ConcurrentHashMap<>();

    private OfferPage() {}

    /**
     * Writes an offer and hands it to the moderation.
     *
     * @param owner signed in, with an organisation
     * @return its identifier
     */
    static String proposes(Visitor owner, String title) {
        owner.goesTo("/compte/locaux/ajouter");
        FormPage form = new FormPage(owner);
        form.field("Type de local").selectOption("batiment-public");
        form.types("Titre", title)
                .types("Description", "Deux salles, une cour, un préau.")
                .types("Numéro et rue", "3 rue des Écoles")
                .types("Commune", "Guingamp")
                .types("Surface en m²", "180")
                .types("Loyer mensuel en euros", "600")
                .presses("Enregistrer");
        String edited = owner.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier l’annonce"))
                .getAttribute("href");
        new FormPage(owner).presses("Proposer à la publication");
        return edited.replaceAll(".*/|\\?.*", "");
    }

    /** As one of the moderation. */
    static StaffPage publishes(Visitor moderator, String offer) {
        StaffPage staff = StaffPage.openedAs(MODERATOR, moderator, "/agents/locaux/" + offer);
        staff.presses("Publier l’annonce");
        return staff;
    }

    /** An offer that is published, the same for all who ask at that portal; the visitor is one of the moderation then. */
    static String shownTo(Visitor visitor) {
        String known = SHOWN.get(visitor.site());
        if (known != null) {
            return known;
        }
        SignInPage.triedAs(OWNER, visitor);
        DossierPage.adds(visitor, "Commune 220700001");
        String offer = proposes(visitor, "Ancienne école des écrans");
        publishes(visitor, offer);
        SHOWN.put(visitor.site(), offer);
        return offer;
    }
}
