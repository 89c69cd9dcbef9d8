package fr.nouveauxlieux.survey;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import fr.nouveauxlieux.survey.internal.SurveyRows;
import fr.nouveauxlieux.survey.internal.SurveysChanged;
import fr.nouveauxlieux.survey.model.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Plans the survey of a year, or moves its days. */
@ApplicationScoped
@UseCase(value = "survey.plan", permits = @Permit(to = Role.ADMINISTRATOR))
public class PlanSurvey {

    private static final String LOCK = "surveys";

    @Inject
    private SurveyRows rows;

    @Inject
    private SurveyCalendar calendar;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Event<SurveysChanged> changed;

    @Inject
    private Journal journal;

    /** @throws IllegalArgumentException naming the field, where it is not open for a day at least */
    public PlanOutcome plan(int year, LocalDate opensOn, LocalDate closesOn) {
        locks.hold(LOCK);
        Optional<Survey> planned = rows.findToMove(year);
        if (planned.isEmpty()) {
            if (closesOn.isBefore(calendar.today())) {
                journal.nothingChanged();
                return PlanOutcome.TOO_LATE;
            }
            Survey survey = new Survey(year, opensOn, closesOn);
            rows.add(survey);
            changed.fire(new SurveysChanged());
            journal.changed(survey.subject(), Map.of(), survey.digested());
            return PlanOutcome.PLANNED;
        }
        Survey survey = planned.get();
        Map<String, ?> before = survey.digested();
        if (!survey.move(opensOn, closesOn, calendar.today())) {
            journal.nothingChanged();
            return PlanOutcome.TOO_LATE;
        }
        changed.fire(new SurveysChanged());
        journal.changed(survey.subject(), before, survey.digested());
        return PlanOutcome.MOVED;
    }
}
