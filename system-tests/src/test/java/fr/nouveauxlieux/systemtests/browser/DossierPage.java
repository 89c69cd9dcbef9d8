package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A page of a dossier, from its beginning on. */
final class DossierPage extends FormPage {

    private static final Pattern OVERVIEW = Pattern.compile(".*/dossiers/[a-z0-9]+(\\?.*)?");
    private static final String CALL = "/appels/fabriques-de-territoire";
    private static final String ORGANISATION = "Atelier du Canal";

    private DossierPage(Visitor visitor) {
        super(visitor);
    }

    /** Signs in to the demonstration account of applicants, and begins a dossier for an organisation of its own. */
    static DossierPage begunBy(Visitor visitor) {
        DossierPage page = asksForOne(visitor);
        if (page.isToldOfADraft()) {
            page.ticks("En commencer un autre").presses("Commencer le dossier");
        }
        visitor.waitsForAddress(OVERVIEW);
        return page;
    }

    /** As {@link #begunBy}, for whoever does not mind a draft that is there. */
    static DossierPage openedBy(Visitor visitor) {
        DossierPage page = asksForOne(visitor);
        if (page.isToldOfADraft()) {
            page.follows("Continuer ce brouillon");
        }
        visitor.waitsForAddress(OVERVIEW);
        return page;
    }

    /** The dossier on whose overview somebody is. */
    static DossierPage at(Visitor visitor) {
        visitor.waitsForAddress(OVERVIEW);
        return new DossierPage(visitor);
    }

    /** Adds an organisation that no directory knows, by its number and name. */
    static void adds(Visitor visitor, String name) {
        visitor.goesTo("/compte/organisations/ajouter");
        FormPage organisations = new FormPage(visitor);
        organisations
                .types("Numéro SIRET ou RNA", "W" + name.replaceAll("\\D", ""))
                .presses("Continuer");
        organisations.types("Nom de l’organisation", name).presses("Ajouter cette organisation");
    }

    private boolean isToldOfADraft() {
        return heading().equals("Commencer un dossier");
    }

    private static DossierPage asksForOne(Visitor visitor) {
        SignInPage.openedBy(visitor).triesAs("Porteur de projet");
        visitor.goesTo("/compte/organisations");
        FormPage organisations = new FormPage(visitor);
        if (!organisations.text().contains(ORGANISATION)) {
            organisations
                    .follows("Ajouter une organisation")
                    .types("Numéro SIRET ou RNA", "W751234567")
                    .presses("Continuer");
            organisations.types("Nom de l’organisation", ORGANISATION).presses("Ajouter cette organisation");
        }
        visitor.goesTo(CALL);
        DossierPage page = new DossierPage(visitor);
        page.follows("Commencer un dossier");
        page.ticks(ORGANISATION).presses("Commencer le dossier");
        return page;
    }

    /** The address of the dossier, without parameters. */
    String dossier() {
        return visitor().address().replaceFirst("(/dossiers/[a-z0-9]+).*", "$1");
    }

    DossierPage goesTo(String part) {
        visitor().goesTo(dossier() + "/" + part);
        return this;
    }

    /** Goes to what is said about the question at this path. */
    DossierPage comments(String path) {
        part(path).locator(".nl-comment-link").last().click();
        page().waitForURL(Pattern.compile(".*/commentaires.*"));
        return this;
    }

    /** What the banner at the top says. */
    String banner() {
        return page().locator(".nl-banner").innerText();
    }

    /** What is said to be left, as links to the fields. */
    Locator lacking() {
        return page().locator(".nl-check__list").getByRole(AriaRole.LINK);
    }

    /** The element around the field that answers this path. */
    Locator part(String path) {
        return page().locator("[data-field=\"" + path + "\"]");
    }
}
