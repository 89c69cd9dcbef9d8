package fr.nouveauxlieux.survey;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.survey.internal.AnswerStore;
import fr.nouveauxlieux.survey.internal.SurveyRows;
import fr.nouveauxlieux.survey.model.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The surveys, with how many answered, the latest first. */
@ApplicationScoped
@UseCase(
        value = "survey.follow",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.MODERATOR, Role.AUDITOR}))
public class FollowSurveys {

    @Inject
    private SurveyRows rows;

    @Inject
    private AnswerStore answers;

    public List<SurveySheet> list() {
        return rows.list().stream().map(Survey::view).map(this::sheet).toList();
    }

    private SurveySheet sheet(SurveyView survey) {
        return new SurveySheet(
                survey,
                answers.count(survey.year(), Respondents.USER),
                answers.count(survey.year(), Respondents.MANAGER),
                rows.listComments(survey.year(), CommentState.WAITING).size());
    }
}
