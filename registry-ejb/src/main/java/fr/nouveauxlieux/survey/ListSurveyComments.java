package fr.nouveauxlieux.survey;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.survey.internal.SurveyRows;
import fr.nouveauxlieux.survey.model.SurveyComment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was written in a survey, for those who see to it that nobody is named. */
@ApplicationScoped
@UseCase(
        value = "survey.list-comments",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.MODERATOR, Role.AUDITOR}))
public class ListSurveyComments {

    @Inject
    private SurveyRows rows;

    public List<CommentView> list(int year, CommentState state) {
        return rows.listComments(year, state).stream().map(SurveyComment::view).toList();
    }
}
