package fr.nouveauxlieux.portal.page.survey;

import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.survey.Question;
import fr.nouveauxlieux.survey.Questionnaire;
import fr.nouveauxlieux.survey.Respondents;
import fr.nouveauxlieux.survey.SurveyDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions as fields of a form. */
final class SurveyForm {

    static final String RESPONDENTS = "qui";
    static final String COMMENT = "comment";
    static final String CONSENT = "consent";

    /** Seen by programs alone that fill in all they find. */
    static final String TRAP = "site";

    private static final int LONGEST_NUMBER = 12;

    private SurveyForm() {}

    static String field(Question question) {
        return "q-" + question.code();
    }

    /** Refuses what cannot be understood, field by field. */
    static Optional<SurveyDraft> read(Form form, PlaceId place, Respondents respondents) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Question question : Questionnaire.of(respondents)) {
            List<String> given = values(form, question);
            if (given.isEmpty()) {
                continue;
            }
            if (question.accepts(given)) {
                values.put(question.code(), given);
            } else {
                form.refuse(
                        field(question),
                        question.kind() == Question.Kind.NUMBER ? "survey.refused.number" : "survey.refused.choice");
            }
        }
        String comment = form.readText(COMMENT, SurveyDraft.LONGEST_COMMENT);
        if (!form.isTicked(CONSENT)) {
            form.refuse(CONSENT, "survey.refused.consent");
        }
        return form.isRefused() ? Optional.empty() : Optional.of(new SurveyDraft(place, respondents, values, comment));
    }

    /** People write 1 200 as they would on paper. */
    private static List<String> values(Form form, Question question) {
        if (question.kind() == Question.Kind.NUMBER) {
            String typed = form.readLine(field(question), LONGEST_NUMBER).replaceAll("[\\s\\u00a0\\u202f]", "");
            return typed.isEmpty() ? List.of() : List.of(typed.replaceFirst("^0+(?=[0-9])", ""));
        }
        return form.listValues(field(question));
    }
}
