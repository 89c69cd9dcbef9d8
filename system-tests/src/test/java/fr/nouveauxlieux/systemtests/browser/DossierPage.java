package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A page of a dossier, from its beginning on. */
final class DossierPage extends FormPage {

    private static final Pattern OVERVIEW = Pattern.compile(".*/dossiers/[a-z0-9]+(\\?.*)?");
    private static final String CALL = "/appels/fabriques-de-territoire";
    private static final AtomicInteger ORGANISATIONS = new AtomicInteger();
    private static final Map<String, String> OPENED = new ConcurrentHashMap<>();

    private DossierPage(Visitor visitor) {
        super(visitor);
    }

    /** Signs in to the demonstration account of applicants, and begins a dossier for an organisation of its own. */
    static DossierPage begunBy(Visitor visitor) {
        return begunBy(visitor, CALL);
    }

    /** @param call the path of its page */
    static DossierPage begunBy(Visitor visitor, String call) {
        signsIn(visitor);
        return beginsForAnOrganisationOfItsOwn(visitor, call);
    }

    /** As {@link #begunBy}, for whoever does not mind a draft that is there: the same for all who ask at that portal. */
    static DossierPage openedBy(Visitor visitor) {
        String known = OPENED.get(visitor.site());
        if (known == null) {
            OPENED.put(visitor.site(), begunBy(visitor).dossier());
        } else {
            signsIn(visitor);
            visitor.goesTo(known);
        }
        return at(visitor);
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

    /** Makes an account, an organisation and a dossier: of real people, whose guests get mails. */
    static DossierPage begunBy(Newcomer newcomer, Visitor visitor, Mailbox mails) {
        return begunBy(newcomer, visitor, mails, CALL);
    }

    /** @param call the path of its page */
    static DossierPage begunBy(Newcomer newcomer, Visitor visitor, Mailbox mails, String call) {
        newcomer.joins(visitor, mails);
        new SignInPage(visitor).signsIn(newcomer.address(), newcomer.passphrase());
        return beginsForAnOrganisationOfItsOwn(visitor, call);
    }

    /** Makes an account and accepts the invitation that was sent to it. */
    static DossierPage joinedBy(Newcomer newcomer, Visitor visitor, Mailbox mails) {
        newcomer.joins(visitor, mails);
        new SignInPage(visitor).signsIn(newcomer.address(), newcomer.passphrase());
        visitor.goesTo(mails.awaitLink(newcomer.address(), "/dossiers/invitation"));
        DossierPage page = new DossierPage(visitor);
        page.presses("Accepter l’invitation");
        visitor.waitsForAddress(OVERVIEW);
        return page;
    }

    /** Invites someone to write. */
    DossierPage invites(String address) {
        goesTo("equipe");
        types("Adresse électronique", address).ticks("Écrire").presses("Envoyer l’invitation");
        return this;
    }

    private static void signsIn(Visitor visitor) {
        SignInPage.triedAs("Porteur de projet", visitor);
    }

    /** There is a limit to the drafts of one organisation for one call. */
    private static DossierPage beginsForAnOrganisationOfItsOwn(Visitor visitor, String call) {
        String number = "%04d".formatted(ORGANISATIONS.incrementAndGet());
        String name = "Atelier du Canal " + number;
        visitor.goesTo("/compte/organisations/ajouter");
        FormPage organisations = new FormPage(visitor);
        organisations.types("Numéro SIRET ou RNA", "W75200" + number).presses("Continuer");
        organisations.types("Nom de l’organisation", name).presses("Ajouter cette organisation");
        visitor.goesTo(call);
        DossierPage page = new DossierPage(visitor);
        page.follows("Commencer un dossier").ticks(name).presses("Commencer le dossier");
        visitor.waitsForAddress(OVERVIEW);
        return page;
    }

    /** The script of the form lets go of it once all that was typed has arrived. */
    DossierPage savesAndContinues() {
        String here = visitor().page().url();
        presses("Enregistrer et continuer");
        page().waitForURL(address -> !address.equals(here));
        return this;
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
