package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.Locator;
import fr.nouveauxlieux.kernel.AccountId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/** The screens that the checks of all pages go through. */
enum Screens {
    SEARCH_WITH_RESULTS(visitor -> visitor.opensTheSearchPage("?q=coworking+rennes")),
    SEARCH_WITH_FILTERS(
            visitor -> visitor.opensTheSearchPage("?q=rennes&type=coworking&near=48.112,-1.674&sort=distance")),
    SEARCH_WITHOUT_RESULT(
            visitor -> visitor.opensTheSearchPage("?q=rennes&type=campus-connecte&radius=500&near=48,-1")),
    SEARCH_NOT_UNDERSTOOD(visitor -> visitor.opensTheSearchPage("?type=chateau&radius=beaucoup")),
    SEARCH_UNDERSTOOD(visitor -> visitor.opensTheSearchPage("?q=coworking+ouvert+samedi+saint-denis")),
    SEARCH_NEAREST_BEYOND(
            visitor -> visitor.opensTheSearchPage("?q=campus+connect%C3%A9+pr%C3%A8s+de+rennes&radius=500")),
    SEARCH_AROUND_WITHOUT_POSITION(visitor -> visitor.opensTheSearchPage("?q=fablab+autour+de+moi")),
    SEARCH_IN_ENGLISH(visitor -> visitor.opensTheSearchPage("?q=rennes&lang=en")),
    PLACE(Screens::openAPlace),
    PLACE_FAVOURITE(visitor -> {
        openAPlace(visitor);
        Locator favourite = visitor.page().locator("#favourite");
        // Without scripts nothing is kept, nor offered to be.
        if (favourite.isVisible()) {
            favourite.click();
        }
        visitor.goesTo("/favoris");
    }),
    FAVOURITES_NONE(visitor -> visitor.goesTo("/favoris?lang=en")),
    ORIENTATION_EMPTY(visitor -> visitor.goesTo("/fiche")),
    ORIENTATION_SEEKING(visitor -> visitor.goesTo("/fiche?ajouter=coworking+rennes")),
    ORIENTATION(visitor -> {
        visitor.goesTo("/fiche?ajouter=coworking+rennes");
        visitor.page().locator(".nl-orientation__candidates a").first().click();
        visitor.page().locator(".nl-orientation__place").waitFor();
    }),
    PLACE_REPORT(Screens::openAReport),
    PLACE_REPORT_IN_ENGLISH(visitor -> openAReport(visitor).visitor().goesTo(pathOf(visitor) + "?lang=en")),
    PLACE_REPORT_REFUSED(
            visitor -> openAReport(visitor).types("Lundi", "le matin").pressesInVain("Envoyer", pathOf(visitor), 422)),
    PLACE_REPORTED(visitor -> openAReport(visitor).visitor().goesTo(pathOf(visitor) + "/merci?retour=/dossiers")),
    NOT_FOUND(visitor -> visitor.isRefused("/lieux/0000000000-nulle-part", 404)),
    NATIONAL_VIEW(visitor -> visitor.goesTo("/carte")),
    REGIONAL_VIEW(visitor -> visitor.goesTo("/carte/53")),
    NATIONAL_VIEW_IN_ENGLISH(visitor -> visitor.goesTo("/carte?lang=en")),
    DATA(visitor -> visitor.goesTo("/donnees")),
    TERRITORIES(visitor -> visitor.goesTo("/territoires?commune=Rennes")),
    TERRITORY_OF_A_REGION(visitor -> visitor.goesTo("/territoires/region/53")),
    TERRITORY_OF_A_DEPARTEMENT(visitor -> visitor.goesTo("/territoires/departement/35")),
    TERRITORY_OF_A_COMMUNE_IN_ENGLISH(visitor -> visitor.goesTo("/territoires/commune/35238?lang=en")),
    TERRITORY_WITHOUT_PLACE(visitor -> visitor.goesTo("/territoires/departement/976")),
    EMBEDDED(visitor -> visitor.goesTo("/integration?departement=35&radius=beaucoup")),
    EMBEDDED_DARK(visitor -> visitor.goesTo("/integration?q=fablab&theme=dark&accent=glycine")),
    EMBED_MAKER(visitor -> visitor.goesTo("/integrer?departement=35&type=fablab&theme=dark")),
    DATA_IN_ENGLISH(visitor -> visitor.goesTo("/donnees?lang=en")),
    OGC(visitor -> visitor.goesTo("/ogc?f=html")),
    OGC_QUERYABLES(visitor -> visitor.goesTo("/ogc/collections/lieux/queryables?f=html")),
    OGC_ITEMS(visitor -> visitor.goesTo("/ogc/collections/lieux/items?limit=10&f=html")),
    OGC_ITEM(Screens::openAFeature),
    ACCESSIBILITY(visitor -> visitor.goesTo("/accessibilite")),
    LEGAL(visitor -> visitor.goesTo("/mentions-legales")),
    COOKIES(visitor -> visitor.goesTo("/cookies")),
    CONTACT(visitor -> visitor.goesTo("/contact")),
    SITE_MAP(visitor -> visitor.goesTo("/plan-du-site")),
    PRIVACY(visitor -> visitor.goesTo("/donnees-personnelles")),
    PRIVACY_IN_ENGLISH(visitor -> visitor.goesTo("/donnees-personnelles?lang=en")),
    ERASED(visitor -> visitor.goesTo("/compte-supprime")),
    SURVEYS(visitor -> visitor.goesTo("/enquetes")),
    SURVEY_FORM(visitor -> openASurvey(visitor, "/enquete")),
    SURVEY_FORM_OF_MANAGERS(visitor -> openASurvey(visitor, "/enquete?qui=manager")),
    SURVEY_ANSWERED(visitor -> openASurvey(visitor, "/enquete/merci")),
    STAFF_SURVEYS(visitor -> openAsAdministrator(visitor, "/agents/enquetes")),
    STAFF_SURVEY_COMMENTS(
            visitor -> StaffPage.openedAs("Modérateur du registre", visitor, "/agents/enquetes/" + thisYear())),
    SIGN_IN(visitor -> openAsVisitor(visitor, "/connexion")),
    SIGN_IN_REFUSED(visitor -> SignInPage.openedBy(visitor).signsInInVain("sans-arobase", "")),
    SIGN_IN_IN_ENGLISH(visitor -> openAsVisitor(visitor, "/connexion?lang=en")),
    SECOND_FACTOR(visitor -> openAsVisitor(visitor, "/connexion/second-facteur")),
    REGISTER(visitor -> openAsVisitor(visitor, "/inscription")),
    REGISTERED(visitor -> openAsVisitor(visitor, "/inscription/envoyee")),
    FORGOTTEN(visitor -> openAsVisitor(visitor, "/mot-de-passe")),
    RESET(visitor -> openAsVisitor(visitor, "/mot-de-passe/choisir?lien=" + "x".repeat(43))),
    VERIFY(visitor -> openAsVisitor(visitor, "/inscription/confirmer?lien=" + "x".repeat(43))),
    UNSUBSCRIBE(visitor -> openAsVisitor(visitor, UnsubscribeLinks.of(AccountId.draw()))),
    UNSUBSCRIBED(Screens::unsubscribe),
    FIRST_ADMINISTRATION(visitor -> openAsVisitor(visitor, "/premiere-administration")),
    ACCOUNT(visitor -> openAsTrial(visitor, "/compte")),
    ACCOUNT_PROFILE(visitor -> openAsTrial(visitor, "/compte/profil")),
    ACCOUNT_ADDRESS(visitor -> openAsTrial(visitor, "/compte/adresse")),
    ACCOUNT_MAIL(visitor -> openAsTrial(visitor, "/compte/courriels")),
    ACCOUNT_SECOND_FACTOR(visitor -> openAsTrial(visitor, "/compte/second-facteur")),
    ACCOUNT_SESSIONS(visitor -> openAsTrial(visitor, "/compte/sessions")),
    ACCOUNT_DATA(visitor -> openAsTrial(visitor, "/compte/donnees")),
    ACCOUNT_ACCESS(visitor -> openAsTrial(visitor, "/compte/acces")),
    ACCOUNT_ERASURE(visitor -> openAsTrial(visitor, "/compte/suppression")),
    RETENTION(Screens::openRetention),
    ORGANISATIONS(visitor -> openAsTrial(visitor, "/compte/organisations")),
    ORGANISATION_ADD(visitor -> openAsTrial(visitor, "/compte/organisations/ajouter")),
    CALLS(visitor -> visitor.goesTo("/appels")),
    CALL(visitor -> visitor.goesTo("/appels/fabriques-de-territoire")),
    CALL_IN_ENGLISH(visitor -> visitor.goesTo("/appels/fabriques-de-territoire?lang=en")),
    LAUREATES(visitor -> visitor.goesTo("/laureats")),
    LAUREATES_IN_ENGLISH(visitor -> visitor.goesTo("/laureats?lang=en")),
    DOSSIER_ADDRESS(visitor -> DossierPage.openedBy(visitor).goesTo("lieu")),
    DOSSIERS(visitor -> openAsApplicant(visitor, "/dossiers")),
    DOSSIER_BEGINNING(visitor -> openAsApplicant(visitor, "/appels/fabriques-de-territoire/deposer")),
    DOSSIER(DossierPage::openedBy),
    DOSSIER_PROJECT(visitor -> DossierPage.openedBy(visitor).goesTo("projet")),
    DOSSIER_PLACE(visitor -> DossierPage.openedBy(visitor).goesTo("lieu")),
    DOSSIER_TERRITORY(visitor -> DossierPage.openedBy(visitor).goesTo("territoire?chercher=territory&mots=paris")),
    DOSSIER_BUDGET(visitor -> DossierPage.openedBy(visitor).goesTo("budget")),
    DOSSIER_BUDGET_SHEET(
            visitor -> DossierPage.openedBy(visitor).goesTo("budget").follows("Remplir le budget dans un tableur")),
    DOSSIER_ATTESTATIONS(visitor -> DossierPage.openedBy(visitor).goesTo("attestations")),
    DOSSIER_CHECK(visitor -> DossierPage.openedBy(visitor).goesTo("verifier")),
    DOSSIER_HISTORY(visitor -> DossierPage.openedBy(visitor).goesTo("historique")),
    DOSSIER_PARTNERS(
            visitor -> DossierPage.openedBy(visitor).goesTo("partenariats").presses("Ajouter –")),
    DOSSIER_COMMENTS(visitor -> DossierPage.openedBy(visitor).goesTo("commentaires")),
    DOSSIER_TEAM(visitor -> DossierPage.openedBy(visitor).goesTo("equipe")),
    DOSSIER_WITHDRAWAL(visitor -> DossierPage.openedBy(visitor).goesTo("retirer")),
    STAFF(visitor -> openAsAdministrator(visitor, "/agents")),
    STAFF_ACCOUNTS(visitor -> openAsAdministrator(visitor, "/agents/comptes")),
    STAFF_ACCOUNTS_NONE(visitor -> openAsAdministrator(visitor, "/agents/comptes?texte=personne&lang=en")),
    STAFF_ACCOUNT(Screens::openAnAccount),
    STAFF_ERASURE(Screens::openAnErasure),
    STAFF_ERASURE_REFUSED(visitor -> openAnErasure(visitor).pressesInVain("Supprimer ce compte", pathOf(visitor), 422)),
    STAFF_SOURCES(visitor -> openAsAdministrator(visitor, "/agents/sources")),
    STAFF_IMPORTS(visitor -> openAsAdministrator(visitor, "/agents/imports")),
    STAFF_REJECTIONS(visitor -> openAsAdministrator(visitor, "/agents/imports/refus?import=1")),
    STAFF_UPLOAD(visitor -> openAsAdministrator(visitor, "/agents/imports/envoyer")),
    STAFF_KEYS(visitor -> openAsAdministrator(visitor, "/agents/cles")),
    STAFF_KEY_REFUSED(Screens::openARefusedKey),
    STAFF_MESSAGES(visitor -> openAsAdministrator(visitor, "/agents/messages")),
    STAFF_MAIL(visitor -> openAsAdministrator(visitor, "/agents/messages/ecrits")),
    STAFF_CALLS(visitor -> openAsAdministrator(visitor, "/agents/appels")),
    STAFF_WAVE_NEW(visitor -> openAsAdministrator(visitor, "/agents/appels/nouvelle")),
    STAFF_CALL_NEW(visitor -> openAsAdministrator(visitor, "/agents/appels/nouveau")),
    STAFF_DEFINITION(Screens::openADefinition),
    STAFF_DEFINITION_FIELD(visitor -> openPartOfADefinition(visitor, "/partie/form.sections.0.fields.0")),
    STAFF_DEFINITION_TEMPLATE(Screens::openATemplate),
    STAFF_DEFINITION_PREVIEW(Screens::openAPreview),
    SUPPORTS(visitor -> visitor.goesTo("/aides")),
    SUPPORTS_ANSWERED(visitor -> visitor.goesTo("/aides?commune=Rennes&besoin=amorcage&type=fablab&montant=300000")),
    SUPPORTS_NOT_UNDERSTOOD(visitor -> visitor.goesTo("/aides?commune=Saint-Denis&montant=beaucoup")),
    SUPPORTS_IN_ENGLISH(visitor -> visitor.goesTo("/aides?besoin=locaux&lang=en")),
    SUPPORT(visitor -> visitor.goesTo("/aides/micro-folies")),
    PREMISES(visitor -> {
        OfferPage.shownTo(visitor);
        visitor.goesTo("/locaux");
    }),
    PREMISES_NOT_UNDERSTOOD(visitor -> visitor.goesTo("/locaux?territoire=Saint-Denis&surface=grand")),
    PREMISES_IN_ENGLISH(visitor -> visitor.goesTo("/locaux?territoire=22&lang=en")),
    OFFER(visitor -> visitor.goesTo("/locaux/" + OfferPage.shownTo(visitor))),
    OWN_OFFERS(visitor -> openAsTrial(visitor, "/compte/locaux")),
    OWN_OFFER(Screens::openOwnOffer),
    OFFER_ADD_REFUSED(Screens::openARefusedOffer),
    OFFER_INTEREST(visitor -> {
        String offer = OfferPage.shownTo(visitor);
        openAsApplicant(visitor, "/compte/interets-locaux/" + offer);
    }),
    OWN_INTERESTS(visitor -> openAsApplicant(visitor, "/compte/interets-locaux")),
    STAFF_PREMISES(visitor -> StaffPage.openedAs(OfferPage.MODERATOR, visitor, "/agents/locaux")),
    STAFF_OFFER(visitor ->
            StaffPage.openedAs(OfferPage.MODERATOR, visitor, "/agents/locaux/" + OfferPage.shownTo(visitor))),
    STAFF_SUPPORTS(visitor -> openAsAdministrator(visitor, "/agents/aides")),
    STAFF_SUPPORT(visitor -> openAsAdministrator(visitor, "/agents/aides/micro-folies")),
    STAFF_TEXTS(visitor -> openAsAdministrator(visitor, "/agents/textes")),
    STAFF_TEXT(visitor -> openAsAdministrator(visitor, "/agents/textes/publisher/en")),
    STAFF_SETTINGS(visitor -> openAsAdministrator(visitor, "/agents/reglages")),
    STAFF_DOSSIERS(visitor -> StaffPage.openedAs("Instructeur", visitor, "/agents/dossiers")),
    STAFF_MODERATION(visitor -> StaffPage.openedAs("Modérateur du registre", visitor, "/agents/moderation")),
    STAFF_MODERATION_NONE(
            visitor -> StaffPage.openedAs("Modérateur du registre", visitor, "/agents/moderation?texte=rien&lang=en")),
    STAFF_CONTRIBUTION(Screens::openAContribution),
    STAFF_CONTRIBUTION_REFUSED(
            visitor -> openAContribution(visitor).pressesInVain("Refuser le signalement", pathOf(visitor), 422)),
    STAFF_DOSSIER_VIEWS(visitor ->
            StaffPage.openedAs("Instructeur", visitor, "/agents/dossiers/vues?question=etat%3DUNDER_INSTRUCTION")),
    STAFF_CANNED_ANSWERS(visitor -> StaffPage.openedAs("Instructeur", visitor, "/agents/dossiers/reponses")),
    STAFF_CANNED_ANSWER(visitor -> StaffPage.openedAs("Instructeur", visitor, "/agents/dossiers/reponses/modifier")),
    STAFF_BULK(visitor -> StaffPage.openedAs("Instructeur", visitor, "/agents/dossiers/lot")),
    STAFF_OPINIONS(visitor -> StaffPage.openedAs("Service préfectoral", visitor, "/agents/avis")),
    STAFF_PANEL(visitor -> PanelScreens.seated(visitor, "micro-folies")),
    STAFF_PANELIST(visitor -> PanelScreens.panel(visitor, "micro-folies").follows("Ajouter au comité")),
    STAFF_OWN_INTERESTS(visitor -> StaffPage.openedAs("Lecteur", visitor, "/agents/interets")),
    STAFF_DECLARATIONS(visitor -> PanelScreens.declarations(visitor, "micro-folies")),
    STAFF_ASSIGNMENT(visitor -> StaffPage.openedAs(
            "Secrétaire du comité", visitor, "/agents/evaluation/fabriques-de-territoire/demonstration-1/affectation")),
    STAFF_READINGS(visitor -> StaffPage.openedAs("Lecteur", visitor, "/agents/lectures")),
    STAFF_READ_WAVES(visitor -> StaffPage.openedAs("Secrétaire du comité", visitor, "/agents/lectures")),
    STAFF_COMMITTEES(visitor -> StaffPage.openedAs("Secrétaire du comité", visitor, "/agents/comites")),
    STAFF_COMMITTEE_NEW(visitor -> StaffPage.openedAs("Secrétaire du comité", visitor, "/agents/comites/nouvelle")),
    STAFF_AGREEMENTS(visitor -> StaffPage.openedAs("Instructeur", visitor, "/agents/conventions")),
    STAFF_AGREEMENTS_PAYMENTS(visitor -> StaffPage.openedAs("Autorité de décision", visitor, "/agents/conventions")),
    STAFF_AWARD_FIGURES(visitor -> StaffPage.openedAs("Autorité de décision", visitor, "/agents/conventions/bilan")),
    STAFF_FIGURES(visitor -> StaffPage.openedAs("Instructeur", visitor, "/agents/statistiques")),
    STAFF_EVALUATION(visitor -> openAsSecretary(visitor, "/agents/evaluation")),
    STAFF_EVALUATION_IN_ENGLISH(visitor -> openAsSecretary(visitor, "/agents/evaluation?lang=en")),
    STAFF_RESULTS(visitor -> openAsSecretary(visitor, ofAWave("resultats"))),
    STAFF_DOSSIER_RESULT(
            visitor -> CommitteeScreens.at(visitor).asSecretary("/agents/evaluation/WAVE/resultats/dossier/SECOND")),
    STAFF_STEERING(visitor -> openAsSecretary(visitor, ofAWave("pilotage"))),
    STAFF_DECISIONS(Screens::openDecisions),
    STAFF_DECISION(visitor ->
            CommitteeScreens.at(visitor).as("Autorité de décision", "/agents/evaluation/WAVE/decisions/THIRD")),
    STAFF_DECISION_SIGNED(visitor ->
            CommitteeScreens.at(visitor).as("Autorité de décision", "/agents/evaluation/WAVE/decisions/LAST")),
    STAFF_COMMITTEE(visitor -> CommitteeScreens.at(visitor).asSecretary(CommitteeScreens.CONVENED, "")),
    STAFF_COMMITTEE_SITTING(visitor -> CommitteeScreens.at(visitor).asSecretary(CommitteeScreens.OPEN, "")),
    STAFF_COMMITTEE_PREPARATION(visitor -> CommitteeScreens.at(visitor).asMember("/preparation")),
    STAFF_COMMITTEE_DOSSIER(visitor -> CommitteeScreens.at(visitor).asMember("/preparation/SECOND")),
    STAFF_COMMITTEE_LIVE(visitor -> CommitteeScreens.at(visitor).asSecretary(CommitteeScreens.OPEN, "/seance")),
    STAFF_COMMITTEE_SHARED(visitor -> CommitteeScreens.at(visitor).asMember("/seance")),
    STAFF_COMMITTEE_RANKING(
            visitor -> CommitteeScreens.at(visitor).asSecretary(CommitteeScreens.OPEN, "/seance/classement")),
    STAFF_COMMITTEE_SCENARIOS(
            visitor -> CommitteeScreens.at(visitor).asSecretary(CommitteeScreens.OPEN, "/seance/scenarios")),
    STAFF_COMMITTEE_MINUTES(
            visitor -> CommitteeScreens.at(visitor).asSecretary(CommitteeScreens.CLOSED, "/proces-verbal")),
    STAFF_READ_WAVE(visitor -> CommitteeScreens.at(visitor).asSecretary("/agents/lectures/vagues/WAVE")),
    STAFF_DOSSIER_REVIEWS(visitor -> CommitteeScreens.at(visitor).asSecretary("/agents/lectures/evaluations/SECOND")),
    STAFF_READER_QUESTIONS(
            visitor -> CommitteeScreens.at(visitor).as("Instructeur", "/agents/lectures/questions/SECOND")),
    STAFF_READER_DESK(visitor -> CommitteeScreens.at(visitor).as("Lecteur", "/agents/lectures/SECOND")),
    STAFF_AGREEMENT(visitor -> CommitteeScreens.at(visitor).as("Instructeur", "/agents/conventions/LAST")),
    STAFF_AGREEMENT_OF_AUTHORITY(
            visitor -> CommitteeScreens.at(visitor).as("Autorité de décision", "/agents/conventions/LAST")),
    DOSSIER_DECISION_WAITING(
            visitor -> CommitteeScreens.at(visitor).as("Porteur de projet", "/dossiers/FOURTH/decision")),
    DOSSIER_DECISION(visitor -> CommitteeScreens.at(visitor).as("Porteur de projet", "/dossiers/LAST/decision")),
    DOSSIER_AGREEMENT(visitor -> CommitteeScreens.at(visitor).as("Porteur de projet", "/dossiers/LAST/convention")),
    LAUREATES_KNOWN(visitor -> CommitteeScreens.at(visitor).as("Porteur de projet", "/laureats")),
    STAFF_JOURNAL(visitor -> openAsAdministrator(visitor, "/agents/journal?taille=25"));

    private final Consumer<Visitor> opening;

    Screens(Consumer<Visitor> opening) {
        this.opening = opening;
    }

    void open(Visitor visitor) {
        opening.accept(visitor);
    }

    /** Of the demonstration's wave that is decided. */
    private static StaffPage openDecisions(Visitor visitor) {
        return StaffPage.openedAs(
                "Autorité de décision",
                visitor,
                "/agents/evaluation/fabriques-de-territoire/demonstration-decidee/decisions");
    }

    private static void openAsVisitor(Visitor visitor, String address) {
        visitor.mayHaveCookies();
        visitor.goesTo(address);
    }

    private static void openAsTrial(Visitor visitor, String address) {
        SignInPage.triedAs("Gestionnaire de lieu", visitor);
        visitor.goesTo(address);
    }

    private static void openAsApplicant(Visitor visitor, String address) {
        SignInPage.triedAs("Porteur de projet", visitor);
        visitor.goesTo(address);
    }

    private static void openOwnOffer(Visitor visitor) {
        String offer = OfferPage.shownTo(visitor);
        openAsTrial(visitor, "/compte/locaux/" + offer);
    }

    private static void openARefusedOffer(Visitor visitor) {
        OfferPage.shownTo(visitor);
        openAsTrial(visitor, "/compte/locaux/ajouter");
        new FormPage(visitor).pressesInVain("Enregistrer", "/compte/locaux/ajouter", 422);
    }

    private static StaffPage openAsAdministrator(Visitor visitor, String address) {
        return StaffPage.openedAs("Administrateur", visitor, address);
    }

    private static StaffPage openAsSecretary(Visitor visitor, String address) {
        return StaffPage.openedAs("Secrétaire du comité", visitor, address);
    }

    /** Of the demonstration's, whose dossiers are before their committee. */
    private static String ofAWave(String page) {
        return "/agents/evaluation/fabriques-de-territoire/demonstration-comite/" + page;
    }

    private static void unsubscribe(Visitor visitor) {
        openAsVisitor(visitor, UnsubscribeLinks.of(AccountId.draw()));
        new FormPage(visitor).presses("Ne plus les recevoir");
    }

    private static void openAnAccount(Visitor visitor) {
        StaffPage page = openAsAdministrator(visitor, "/agents/comptes?role=ADMINISTRATOR");
        page.followsIn(page.rows("Comptes, avec").first(), "");
    }

    /** Of a made-up reader, who is there from then on. */
    private static FormPage openAnErasure(Visitor visitor) {
        SignInPage.triedAs("Lecteur", visitor);
        StaffPage page = openAsAdministrator(visitor, "/agents/comptes?role=READER");
        page.followsIn(page.rows("Comptes, avec").first(), "");
        return page.follows("Supprimer le compte");
    }

    private static String pathOf(Visitor visitor) {
        return visitor.address().replaceAll("[?#].*", "");
    }

    private static void openARefusedKey(Visitor visitor) {
        openAsAdministrator(visitor, "/agents/cles/nouvelle")
                .pressesInVain("Créer la clé", "/agents/cles/nouvelle", 422);
    }

    private static void openRetention(Visitor visitor) {
        SignInPage.triedAs("Auditeur", visitor);
        visitor.goesTo("/agents/conservation");
    }

    private static FormPage openAReport(Visitor visitor) {
        openAPlace(visitor);
        visitor.mayHaveCookies();
        return new FormPage(visitor).follows("Signaler une erreur");
    }

    /** One of those that the demonstration has. */
    private static FormPage openAContribution(Visitor visitor) {
        StaffPage page =
                StaffPage.openedAs("Modérateur du registre", visitor, "/agents/moderation?etat=WAITING&champ=phones");
        return page.followsIn(page.rows("Signalements").first(), "");
    }

    private static int thisYear() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).getYear();
    }

    /** Below the page of a place; the survey is opened by whoever comes first. */
    private static void openASurvey(Visitor visitor, String below) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        StaffPage staff = openAsAdministrator(visitor, "/agents/enquetes");
        if (staff.rows("Enquêtes").count() == 0) {
            staff.types("Année", Integer.toString(today.getYear()))
                    .types("Premier jour", today.toString())
                    .types("Dernier jour", today.plusDays(30).toString())
                    .presses("Enregistrer");
        }
        openAPlace(visitor);
        visitor.goesTo(pathOf(visitor) + below);
    }

    private static CallEditorPage openADefinition(Visitor visitor) {
        return CallEditorPage.openedBy(visitor, "appel-des-ecrans", "Appel des écrans");
    }

    private static void openPartOfADefinition(Visitor visitor, String part) {
        openADefinition(visitor).goesTo(CallEditorPage.address("appel-des-ecrans") + part);
    }

    private static void openATemplate(Visitor visitor) {
        String section = "/partie/form.sections.0";
        CallEditorPage page = openADefinition(visitor);
        page.goesTo(CallEditorPage.address("appel-des-ecrans") + section);
        if (!page.text().contains("Pièce des écrans")) {
            page.adds("fields", "piece-des-ecrans", "une pièce à joindre")
                    .writes("label", "Pièce des écrans")
                    .saves();
        }
        page.follows("Pièce des écrans").follows("Joindre un fichier modèle");
    }

    /** Of a call that is published. */
    private static void openAPreview(Visitor visitor) {
        openAsAdministrator(visitor, CallEditorPage.address("campus-connectes"));
        FormPage page = new FormPage(visitor);
        if (page.text().contains("Préparer une nouvelle version")) {
            page.presses("Préparer une nouvelle version");
        }
        visitor.goesTo(CallEditorPage.address("campus-connectes") + "/apercu/lieu");
    }

    private static void openAFeature(Visitor visitor) {
        visitor.goesTo("/ogc/collections/lieux/items?limit=1&f=html");
        visitor.page().locator("table a").first().click();
        visitor.page().waitForURL("**/items/*");
    }

    private static void openAPlace(Visitor visitor) {
        SearchPage search = visitor.opensTheSearchPage("?q=coworking+rennes&hours=known");
        search.opens(search.names().get(0));
    }
}
