package fr.nouveauxlieux.portal.page.staff.survey;

import fr.nouveauxlieux.kernel.SurveyCommentId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.survey.CommentState;
import fr.nouveauxlieux.survey.JudgeSurveyComment;
import fr.nouveauxlieux.survey.NoSuchSurveyException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What people wrote in the survey of a year: {@code /agents/enquetes/2026}. */
@WebServlet("/agents/enquetes/*")
public class SurveyCommentsServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String YEAR = "/(20\\d{2})";

    @Inject
    private transient JudgeSurveyComment judgeComment;

    @Inject
    private transient SurveyCommentsPage page;

    static String pathOf(int year) {
        return StaffSection.SURVEYS.path() + "/" + year;
    }

    @Override
    protected String view() {
        return "staff/survey-comments";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<Integer> year = findYear(request);
        year.ifPresent(page::show);
        return year.isPresent();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<Integer> year = findYear(request);
        Optional<SurveyCommentId> comment = SurveyCommentId.find(form.value("sujet"));
        boolean publishes = form.has("action", "publish");
        if (year.isEmpty() || comment.isEmpty() || !publishes && !form.has("action", "set-aside")) {
            showNotFound(request, response);
            return;
        }
        try {
            judgeComment.judge(comment.get(), publishes ? CommentState.PUBLISHED : CommentState.SET_ASIDE);
            goOn(
                    response,
                    pathOf(year.get()),
                    new NoticeCode(publishes ? "survey-comment-published" : "survey-comment-aside"));
        } catch (NoSuchSurveyException none) {
            showNotFound(request, response);
        }
    }

    private static Optional<Integer> findYear(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.matches(YEAR) ? Optional.of(Integer.valueOf(path.substring(1))) : Optional.empty();
    }
}
