package fr.nouveauxlieux.portal.page.staff.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.review.FieldChange;
import fr.nouveauxlieux.review.SaveReview;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the changes of a request, within bounds. */
final class SentFields {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LARGEST = 256 * 1024;

    private SentFields() {}

    /** @throws ProblemException saying which element is wrong and what was expected */
    static List<FieldChange> read(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new ProblemException(Problem.ofStatus(415, "The changes are sent as application/json."));
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ProblemException(Problem.ofStatus(413, "At most " + LARGEST + " bytes are read at once."));
        }
        return read(new String(body, StandardCharsets.UTF_8));
    }

    static List<FieldChange> read(String json) {
        Object tree;
        try {
            tree = MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            throw unreadable("the body is not JSON");
        }
        if (!(tree instanceof List<?> elements) || elements.isEmpty() || elements.size() > SaveReview.MOST_CHANGES) {
            throw unreadable("expected an array of 1 to " + SaveReview.MOST_CHANGES + " changes");
        }
        List<FieldChange> changes = new ArrayList<>();
        for (Object element : elements) {
            changes.add(change(element, "change " + (changes.size() + 1) + ": "));
        }
        return changes;
    }

    private static FieldChange change(Object element, String where) {
        if (!(element instanceof Map<?, ?> members)
                || !(members.get("path") instanceof String field)
                || !(members.get("key") instanceof String key)) {
            throw unreadable(where + "expected an object with a path and a key");
        }
        if (!(members.get("base") instanceof Number base) || base instanceof Double || base.longValue() < 0) {
            throw unreadable(where + "base: expected a version, from 0");
        }
        if (!(members.get("inputs") instanceof Map<?, ?> inputs)) {
            throw unreadable(where + "inputs: expected an object");
        }
        try {
            return new FieldChange(field, value(inputs, field, where), base.longValue(), key);
        } catch (IllegalArgumentException wrong) {
            throw unreadable(where + wrong.getMessage());
        }
    }

    /** Nothing chosen is sent as no value at all. */
    private static String value(Map<?, ?> inputs, String field, String where) {
        Object values = inputs.get(field);
        if (values == null) {
            return "";
        }
        if (!(values instanceof List<?> texts)
                || texts.size() > 1
                || !texts.stream().allMatch(String.class::isInstance)) {
            throw unreadable(where + "inputs: expected an array of one text under the path");
        }
        return texts.isEmpty() ? "" : (String) texts.get(0);
    }

    private static ProblemException unreadable(String detail) {
        return new ProblemException(Problem.ofStatus(400, detail));
    }
}
