package fr.nouveauxlieux.survey;

import fr.nouveauxlieux.place.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What someone answers for a place.
 *
 * @param values by the code of the question; of those answered alone
 * @param comment in free words, may be empty; kept apart from the rest
 */
public record SurveyDraft(PlaceId place, Respondents respondents, Map<String, List<String>> values, String comment) {

    public static final int LONGEST_COMMENT = 1_000;

    public SurveyDraft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(respondents, "respondents");
        Map<String, List<String>> copy = new TreeMap<>();
        for (Map.Entry<String, List<String>> answered : values.entrySet()) {
            Question question = Questionnaire.find(respondents, answered.getKey())
                    .orElseThrow(() ->
                            new IllegalArgumentException(answered.getKey() + ": expected a question of this survey"));
            if (!question.accepts(answered.getValue())) {
                throw new IllegalArgumentException(question.code() + ": expected answers that are offered");
            }
            if (!answered.getValue().isEmpty()) {
                copy.put(question.code(), List.copyOf(answered.getValue()));
            }
        }
        values = Map.copyOf(copy);
        if (comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("comment: expected " + LONGEST_COMMENT + " characters at most");
        }
    }

    /** Whether nothing is said. */
    public boolean isBlank() {
        return values.isEmpty() && comment.isBlank();
    }
}
