package fr.nouveauxlieux.survey;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.survey.internal.ClosedSurveys;
import fr.nouveauxlieux.survey.internal.SurveyRows;
import fr.nouveauxlieux.survey.model.Survey;
import fr.nouveauxlieux.survey.model.SurveyComment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The results of a survey, once it is closed: figures that grow while it is open would tell of each who answers what they
 * answered.
 */
@ApplicationScoped
@UseCase(value = "survey.read-results", kind = UseCase.Kind.READING, permits = @Permit(to = Role.ANYONE))
public class ReadSurveyResults {

    @Inject
    private SurveyRows rows;

    @Inject
    private SurveyCalendar calendar;

    @Inject
    private ClosedSurveys closed;

    /** @throws NoSuchSurveyException if there is none, or it is not closed */
    public SurveyResults read(int year) {
        SurveyView survey = rows.find(year)
                .map(Survey::view)
                .filter(found -> found.isClosedOn(calendar.today()))
                .orElseThrow(NoSuchSurveyException::new);
        return new SurveyResults(
                survey,
                closed.figures(year, Respondents.USER),
                closed.figures(year, Respondents.MANAGER),
                rows.listComments(year, CommentState.PUBLISHED).stream()
                        .map(SurveyComment::view)
                        .toList());
    }
}
