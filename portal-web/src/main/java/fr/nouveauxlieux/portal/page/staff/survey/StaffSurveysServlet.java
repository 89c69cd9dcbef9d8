package fr.nouveauxlieux.portal.page.staff.survey;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.survey.PlanOutcome;
import fr.nouveauxlieux.survey.PlanSurvey;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The surveys, and the form that plans one. */
@WebServlet("/agents/enquetes")
public class StaffSurveysServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String YEAR = "year";
    private static final String OPENS = "opensOn";
    private static final String CLOSES = "closesOn";
    private static final int LONGEST = 30;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient PlanSurvey planSurvey;

    @Inject
    private transient StaffSurveysPage page;

    @Override
    protected String view() {
        return "staff/surveys";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        page.show();
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        permissions.require(PlanSurvey.class);
        String year = form.requireLine(YEAR, LONGEST);
        if (!year.matches("20[2-9]\\d")) {
            form.refuse(YEAR, "survey.refused.year");
        }
        Optional<LocalDate> opens = readDay(form, OPENS);
        Optional<LocalDate> closes = readDay(form, CLOSES);
        if (form.isRefused()) {
            return;
        }
        try {
            finish(response, form, planSurvey.plan(Integer.parseInt(year), opens.orElseThrow(), closes.orElseThrow()));
        } catch (IllegalArgumentException outOfOrder) {
            form.refuse(CLOSES, "survey.refused.order");
        }
    }

    private void finish(HttpServletResponse response, Form form, PlanOutcome outcome) {
        switch (outcome) {
            case PLANNED -> goOn(response, StaffSection.SURVEYS.path(), new NoticeCode("survey-planned"));
            case MOVED -> goOn(response, StaffSection.SURVEYS.path(), new NoticeCode("survey-moved"));
            case TOO_LATE -> form.refuseAll("survey.refused.too-late");
        }
    }

    private static Optional<LocalDate> readDay(Form form, String field) {
        String text = form.requireLine(field, LONGEST);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            form.refuse(field, "staff.calls.not-a-day");
            return Optional.empty();
        }
    }
}
