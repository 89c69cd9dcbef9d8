package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.question.ParameterError;
import fr.nouveauxlieux.portal.question.PlaceQuestion;
import fr.nouveauxlieux.portal.question.UnreadableQuestionException;
import fr.nouveauxlieux.portal.understanding.QuestionUnderstanding;
import fr.nouveauxlieux.portal.understanding.Understood;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a question, understood where a program asks for it with {@code understand=yes}: without it, {@code q} stays
 * text, as programs that were written before count on.
 *
 * @param parameters the question, with what was understood
 * @param understood empty where it was not asked
 */
record UnderstoodJson(Map<String, String[]> parameters, Optional<Understood> understood) {

    static final String UNDERSTAND = "understand";

    /** @throws UnreadableQuestionException for another value than {@code yes} or {@code no} */
    static UnderstoodJson read(Map<String, String[]> asked, QuestionUnderstanding understanding) {
        String[] values = asked.get(UNDERSTAND);
        if (values == null) {
            return new UnderstoodJson(asked, Optional.empty());
        }
        Map<String, String[]> others = new HashMap<>(asked);
        others.remove(UNDERSTAND);
        String value = values.length == 1 ? values[0] : String.join(" & ", values);
        if (value.equals("yes")) {
            Understood understood = understanding.understand(others);
            return new UnderstoodJson(understood.parameters(), Optional.of(understood));
        }
        if (value.isBlank() || value.equals("no")) {
            return new UnderstoodJson(others, Optional.empty());
        }
        throw new UnreadableQuestionException(List.of(new ParameterError(UNDERSTAND, value, "yes or no")));
    }

    /** What tells the answer from the one to the same parameters written out. */
    String cacheKey() {
        return understood
                .map(read -> "&understood=" + read.typed() + read.positionWanted() + read.addressUnplaced())
                .orElse("");
    }

    /** Writes {@code understood}: the parameters that ask the same without understanding; null where words stay words. */
    void write(JsonGenerator json, PlaceQuestion question) throws IOException {
        if (understood.isEmpty()) {
            return;
        }
        if (!understood.get().isRead()) {
            json.writeNullField("understood");
            return;
        }
        json.writeObjectFieldStart("understood");
        json.writeStringField("typed", understood.get().typed());
        json.writeBooleanField("position_wanted", understood.get().positionWanted());
        json.writeBooleanField("address_unplaced", understood.get().addressUnplaced());
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, List<String>> parameter :
                question.toQueryString().asMap().entrySet()) {
            Json.writeTexts(json, parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
