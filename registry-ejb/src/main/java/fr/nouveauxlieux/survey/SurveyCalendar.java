package fr.nouveauxlieux.survey;

import fr.nouveauxlieux.survey.internal.SurveyRows;
import fr.nouveauxlieux.survey.model.Survey;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which surveys there are: nothing that anybody may not know. Days are those of Paris. */
@ApplicationScoped
public class SurveyCalendar {

    @Inject
    private SurveyRows rows;

    @Inject
    private Clock clock;

    /** The one that can be answered today; of two the later. */
    @Transactional
    public Optional<SurveyView> findOpen() {
        return rows.list().stream()
                .map(Survey::view)
                .filter(survey -> survey.isOpenOn(today()))
                .findFirst();
    }

    /** Those whose results are public, the latest first. */
    @Transactional
    public List<SurveyView> listClosed() {
        return rows.list().stream()
                .map(Survey::view)
                .filter(survey -> survey.isClosedOn(today()))
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LocalTime.zoneOf(""));
    }
}
