package fr.nouveauxlieux.portal.page.staff;

import fr.nouveauxlieux.account.SearchAccounts;
import fr.nouveauxlieux.audit.SearchJournal;
import fr.nouveauxlieux.award.agreement.ListAgreements;
import fr.nouveauxlieux.call.ListWaves;
import fr.nouveauxlieux.committee.ListSessions;
import fr.nouveauxlieux.configuration.ReadSettings;
import fr.nouveauxlieux.contribution.SearchContributions;
import fr.nouveauxlieux.instruction.GiveOpinion;
import fr.nouveauxlieux.instruction.SearchDossiers;
import fr.nouveauxlieux.instruction.figures.ReadWaveFigures;
import fr.nouveauxlieux.notification.SearchOutbox;
import fr.nouveauxlieux.panel.DeclareInterest;
import fr.nouveauxlieux.partner.ListKeys;
import fr.nouveauxlieux.place.ingest.ListSources;
import fr.nouveauxlieux.place.ingest.SearchImports;
import fr.nouveauxlieux.premises.SearchOffers;
import fr.nouveauxlieux.privacy.PreviewRetention;
import fr.nouveauxlieux.review.ListOwnReadings;
import fr.nouveauxlieux.steering.ListEvaluationWaves;
import fr.nouveauxlieux.support.ListSchemes;
import fr.nouveauxlieux.survey.FollowSurveys;
import fr.nouveauxlieux.text.ListTexts;
import java.util.Locale;

/** The parts of the staff's pages, each with the use case that opens it. */
public enum StaffSection {
    DOSSIERS("/agents/dossiers", SearchDossiers.class),
    READINGS("/agents/lectures", ListOwnReadings.class),
    MODERATION("/agents/moderation", SearchContributions.class),
    PREMISES("/agents/locaux", SearchOffers.class),
    OPINIONS("/agents/avis", GiveOpinion.class),
    INTERESTS("/agents/interets", DeclareInterest.class),
    EVALUATION("/agents/evaluation", ListEvaluationWaves.class),
    COMMITTEES("/agents/comites", ListSessions.class),
    AGREEMENTS("/agents/conventions", ListAgreements.class),
    FIGURES("/agents/statistiques", ReadWaveFigures.class),
    SURVEYS("/agents/enquetes", FollowSurveys.class),
    ACCOUNTS("/agents/comptes", SearchAccounts.class),
    CALLS("/agents/appels", ListWaves.class),
    SOURCES("/agents/sources", ListSources.class),
    IMPORTS("/agents/imports", SearchImports.class),
    KEYS("/agents/cles", ListKeys.class),
    MESSAGES("/agents/messages", SearchOutbox.class),
    SUPPORTS("/agents/aides", ListSchemes.class),
    TEXTS("/agents/textes", ListTexts.class),
    SETTINGS("/agents/reglages", ReadSettings.class),
    JOURNAL("/agents/journal", SearchJournal.class),
    RETENTION("/agents/conservation", PreviewRetention.class);

    /** Where the staff begin. */
    public static final String HOME = "/agents";

    private final String path;
    private final Class<?> useCase;

    StaffSection(String path, Class<?> useCase) {
        this.path = path;
        this.useCase = useCase;
    }

    public String path() {
        return path;
    }

    Class<?> useCase() {
        return useCase;
    }

    /** The key of its title. */
    String text() {
        return "staff." + name().toLowerCase(Locale.ROOT) + ".title";
    }
}
