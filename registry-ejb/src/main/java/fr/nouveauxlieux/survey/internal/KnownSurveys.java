package fr.nouveauxlieux.survey.internal;

import fr.nouveauxlieux.survey.SurveyView;
import fr.nouveauxlieux.survey.model.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The surveys as they were read last: pages of places ask on every visit, also while the database is away. */
@ApplicationScoped
public class KnownSurveys {

    @Inject
    private SurveyRows rows;

    private volatile List<SurveyView> known = List.of();

    /** The latest first. */
    public List<SurveyView> list() {
        return known;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refresh() {
        known = rows.list().stream().map(Survey::view).toList();
    }
}
