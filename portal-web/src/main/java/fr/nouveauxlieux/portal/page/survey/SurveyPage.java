package fr.nouveauxlieux.portal.page.survey;

import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.http.PlaceForm;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.survey.Question;
import fr.nouveauxlieux.survey.Questionnaire;
import fr.nouveauxlieux.survey.Respondents;
import fr.nouveauxlieux.survey.SurveyView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page on which someone answers the survey shows. */
@Named("surveyForm")
@RequestScoped
public class SurveyPage {

    @Inject
    private Visit visit;

    private PlaceSheet place;
    private Respondents respondents = Respondents.USER;
    private int year;

    /**
     * A question as a field.
     *
     * @param number whether a number is typed
     * @param several whether more than one choice may be taken
     */
    public record Field(
            String name, String label, String hint, boolean number, boolean several, List<Choice> choices) {}

    void show(PlaceSheet shown, SurveyView survey, Respondents who) {
        place = shown;
        respondents = who;
        year = survey.year();
    }

    /** For the page of thanks. */
    void show(PlaceSheet shown) {
        place = shown;
    }

    public String getName() {
        return place.name();
    }

    /** As text: a year has no separator of thousands. */
    public String getYear() {
        return Integer.toString(year);
    }

    /** The address of the place's page. */
    public String getPlacePath() {
        return PlaceAddress.of(place.id(), place.name());
    }

    public String getRespondents() {
        return respondents.code();
    }

    public boolean isOfManagers() {
        return respondents == Respondents.MANAGER;
    }

    /** The same page for the others. */
    public String getOtherPath() {
        return PlaceForm.SURVEY.below(getPlacePath())
                + (isOfManagers() ? "" : "?" + SurveyForm.RESPONDENTS + "=" + Respondents.MANAGER.code());
    }

    public List<Field> getFields() {
        SurveyWords words = new SurveyWords(visit.getTexts());
        return Questionnaire.of(respondents).stream()
                .map(question -> field(question, words))
                .toList();
    }

    private static Field field(Question question, SurveyWords words) {
        return new Field(
                SurveyForm.field(question),
                words.question(question),
                words.hint(question),
                question.kind() == Question.Kind.NUMBER,
                question.kind() == Question.Kind.SEVERAL_CHOICES,
                question.choices().stream()
                        .map(choice -> new Choice(choice, words.choice(question, choice), ""))
                        .toList());
    }
}
