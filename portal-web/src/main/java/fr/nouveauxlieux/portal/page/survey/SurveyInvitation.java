package fr.nouveauxlieux.portal.page.survey;

import fr.nouveauxlieux.portal.http.PlaceForm;
import fr.nouveauxlieux.survey.SurveyCalendar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What other pages say of the survey: the open one, from memory. */
@Named("surveyInvitation")
@RequestScoped
public class SurveyInvitation {

    @Inject
    private SurveyCalendar calendar;

    /** The year that can be answered today; empty for none. */
    public String getYear() {
        return calendar.findOpen()
                .map(survey -> Integer.toString(survey.year()))
                .orElse("");
    }

    /** @param placePath the address of a place's page */
    public String address(String placePath) {
        return PlaceForm.SURVEY.below(placePath);
    }
}
