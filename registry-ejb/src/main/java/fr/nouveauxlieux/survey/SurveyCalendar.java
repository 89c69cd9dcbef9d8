package fr.nouveauxlieux.survey;

import fr.nouveauxlieux.survey.internal.KnownSurveys;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which surveys there are: nothing that anybody may not know, from memory. Days are those of Paris. */
@ApplicationScoped
public class SurveyCalendar {

    @Inject
    private KnownSurveys surveys;

    @Inject
    private Clock clock;

    /** The one that can be answered today; of two the later. */
    public Optional<SurveyView> findOpen() {
        return surveys.list().stream()
                .filter(survey -> survey.isOpenOn(today()))
                .findFirst();
    }

    /** Those whose results are public, the latest first. */
    public List<SurveyView> listClosed() {
        return surveys.list().stream()
                .filter(survey -> survey.isClosedOn(today()))
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LocalTime.zoneOf(""));
    }
}
