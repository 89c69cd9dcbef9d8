package fr.nouveauxlieux.portal.page.survey;

import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.http.PlaceForm;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.survey.AnswerOutcome;
import fr.nouveauxlieux.survey.AnswerSurvey;
import fr.nouveauxlieux.survey.Respondents;
import fr.nouveauxlieux.survey.SurveyCalendar;
import fr.nouveauxlieux.survey.SurveyDraft;
import fr.nouveauxlieux.survey.SurveyView;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** Where anyone answers the survey for a place, while it is open. Handed over to by the servlet of places. */
public class SurveyServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 60;

    @Inject
    private transient PlaceDirectory directory;

    @Inject
    private transient SurveyCalendar calendar;

    @Inject
    private transient AnswerSurvey answerSurvey;

    @Inject
    private transient SharedLimit limit;

    @Inject
    private transient SurveyPage page;

    @Override
    protected String view() {
        return "survey-form";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<PlaceSheet> place = findPlace(request);
        Optional<SurveyView> open = calendar.findOpen();
        if (place.isEmpty() || open.isEmpty()) {
            return false;
        }
        page.show(place.get(), open.get(), respondents(request));
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<PlaceSheet> place = findPlace(request);
        if (place.isEmpty() || calendar.findOpen().isEmpty()) {
            showNotFound(request, response);
            return;
        }
        String thanks = PlaceForm.SURVEY.thanksBelow(
                PlaceAddress.of(place.get().id(), place.get().name()));
        if (!form.value(SurveyForm.TRAP).isEmpty()) {
            goOn(response, thanks);
            return;
        }
        Optional<SurveyDraft> draft = SurveyForm.read(form, place.get().id(), respondents(request));
        if (draft.isPresent() && isAllowed(form)) {
            keep(request, response, form, draft.get(), thanks);
        }
    }

    private void keep(
            HttpServletRequest request, HttpServletResponse response, Form form, SurveyDraft draft, String thanks)
            throws ServletException, IOException {
        AnswerOutcome outcome = answerSurvey.answer(draft);
        switch (outcome) {
            case KEPT -> goOn(response, thanks);
            case NOTHING_SAID -> form.refuseAll("survey.refused.nothing");
            case NO_SUCH_PLACE, NOT_OPEN -> showNotFound(request, response);
        }
    }

    private boolean isAllowed(Form form) {
        OptionalLong wait = limit.tryTake(Purpose.SURVEY, actor().origin());
        wait.ifPresent(seconds -> form.refuseAll("entry.wait", (seconds + SECONDS - 1) / SECONDS));
        return wait.isEmpty();
    }

    private static Respondents respondents(HttpServletRequest request) {
        return Respondents.find(request.getParameter(SurveyForm.RESPONDENTS)).orElse(Respondents.USER);
    }

    private Optional<PlaceSheet> findPlace(HttpServletRequest request) {
        return PlaceForm.SURVEY.findPlace(request.getPathInfo()).flatMap(directory::findSheet);
    }
}
