package fr.nouveauxlieux.survey;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.SurveyCommentId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.survey.internal.SurveyRows;
import fr.nouveauxlieux.survey.model.SurveyComment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Publishes what someone wrote in a survey, or sets it aside. The journal does not repeat it. */
@ApplicationScoped
@UseCase(value = "survey.judge-comment", permits = @Permit(to = Role.MODERATOR))
public class JudgeSurveyComment {

    @Inject
    private SurveyRows rows;

    @Inject
    private Journal journal;

    /**
     * @return false where it stood like that already
     * @throws NoSuchSurveyException if there is none
     */
    public boolean judge(SurveyCommentId id, CommentState state) {
        SurveyComment comment = rows.getToJudge(id);
        Map<String, ?> before = Map.of("state", comment.state().name());
        if (!comment.judge(state)) {
            journal.nothingChanged();
            return false;
        }
        journal.changed(comment.subject(), before, Map.of("state", state.name()));
        return true;
    }
}
