package fr.nouveauxlieux.portal.page.staff.survey;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.survey.CommentState;
import fr.nouveauxlieux.survey.CommentView;
import fr.nouveauxlieux.survey.JudgeSurveyComment;
import fr.nouveauxlieux.survey.ListSurveyComments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the page of a survey's comments shows. */
@Named("surveyComments")
@RequestScoped
public class SurveyCommentsPage {

    @Inject
    private Permissions permissions;

    @Inject
    private ListSurveyComments listComments;

    @Inject
    private Visit visit;

    private int year;

    /** One comment. @param respondents in words */
    public record Row(String id, String respondents, String content) {}

    /** The comments of a state. @param code of the state, for identifiers */
    public record Part(String code, String title, List<Row> rows, boolean publishable, boolean dismissable) {}

    void show(int shown) {
        year = shown;
    }

    public String getYear() {
        return Integer.toString(year);
    }

    public String getPath() {
        return SurveyCommentsServlet.pathOf(year);
    }

    public List<Part> getParts() {
        boolean judges = permissions.may(JudgeSurveyComment.class);
        return Arrays.stream(CommentState.values())
                .map(state -> new Part(
                        state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        visit.getTexts().get("survey.staff.state." + state.name()),
                        listComments.list(year, state).stream().map(this::row).toList(),
                        judges && state != CommentState.PUBLISHED,
                        judges && state != CommentState.SET_ASIDE))
                .toList();
    }

    private Row row(CommentView comment) {
        return new Row(
                comment.id().value(),
                visit.getTexts().get("survey.staff.by-" + comment.respondents().code()),
                comment.content());
    }
}
