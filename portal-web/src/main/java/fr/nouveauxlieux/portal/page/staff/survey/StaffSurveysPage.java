package fr.nouveauxlieux.portal.page.staff.survey;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.survey.FollowSurveys;
import fr.nouveauxlieux.survey.ListSurveyComments;
import fr.nouveauxlieux.survey.PlanSurvey;
import fr.nouveauxlieux.survey.SurveySheet;
import fr.nouveauxlieux.survey.SurveyView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** What the staff's page of surveys shows. */
@Named("staffSurveys")
@RequestScoped
public class StaffSurveysPage {

    @Inject
    private Permissions permissions;

    @Inject
    private FollowSurveys followSurveys;

    @Inject
    private Visit visit;

    private List<SurveySheet> surveys = List.of();

    /** One survey. @param comments the address of what was written; empty where whoever looks may not read it */
    public record Row(String year, String days, long users, long managers, long waiting, String comments) {}

    void show() {
        surveys = followSurveys.list();
    }

    public List<Row> getRows() {
        return surveys.stream().map(this::row).toList();
    }

    private Row row(SurveySheet sheet) {
        SurveyView survey = sheet.survey();
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(visit.getLocale());
        return new Row(
                Integer.toString(survey.year()),
                visit.getTexts()
                        .format("survey.staff.days", day.format(survey.opensOn()), day.format(survey.closesOn())),
                sheet.users(),
                sheet.managers(),
                sheet.waiting(),
                permissions.may(ListSurveyComments.class) ? SurveyCommentsServlet.pathOf(survey.year()) : "");
    }

    public boolean isPlannable() {
        return permissions.may(PlanSurvey.class);
    }
}
