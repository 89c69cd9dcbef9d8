package fr.nouveauxlieux.portal.page.embed;

import fr.nouveauxlieux.portal.question.ParameterError;
import fr.nouveauxlieux.portal.question.PlaceQuestion;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.portal.question.UnreadableQuestionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which places an embedded map shows. What is not understood is let go and told: a page of another site is not to stay
 * empty for a code that has gone.
 *
 * @param parameters those that say which places are meant, in their one order
 * @param ignored names of the parameters that were let go
 */
record EmbeddedQuestion(PlaceQuestion question, QueryString parameters, List<String> ignored) {

    /** @param address decoded parameters, others than those of a question among them */
    static EmbeddedQuestion read(Map<String, String[]> address, QuestionReader reader) {
        Map<String, String[]> known = new HashMap<>(address);
        known.keySet().retainAll(QuestionParameters.ALL);
        known.remove(QuestionParameters.LIMIT);
        known.remove(QuestionParameters.COUNTED_FACETS);
        List<String> ignored = new ArrayList<>();
        while (true) {
            try {
                PlaceQuestion question = reader.read(known);
                QueryString parameters = question.toQueryString().without(QuestionParameters.CURSOR);
                return new EmbeddedQuestion(question, parameters, List.copyOf(ignored));
            } catch (UnreadableQuestionException e) {
                e.errors().stream().map(ParameterError::parameter).distinct().forEach(name -> {
                    known.remove(name);
                    ignored.add(name);
                });
            }
        }
    }
}
