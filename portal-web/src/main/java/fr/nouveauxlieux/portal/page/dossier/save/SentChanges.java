package fr.nouveauxlieux.portal.page.dossier.save;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.page.dossier.field.TypedValues;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the changes of a request, within bounds. */
final class SentChanges {

    static final int MOST = 100;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LARGEST = 256 * 1024;
    private static final int LONGEST_PATH = 140;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private SentChanges() {}

    /** @throws ProblemException saying which element is wrong and what was expected */
    static List<SentChange> read(HttpServletRequest request) throws IOException {
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

    static List<SentChange> read(String json) {
        Object tree;
        try {
            tree = MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            throw unreadable("the body is not JSON");
        }
        if (!(tree instanceof List<?> elements) || elements.isEmpty() || elements.size() > MOST) {
            throw unreadable("expected an array of 1 to " + MOST + " changes");
        }
        List<SentChange> changes = new ArrayList<>();
        for (Object element : elements) {
            changes.add(change(element, "change " + (changes.size() + 1) + ": "));
        }
        return changes;
    }

    private static SentChange change(Object element, String where) {
        if (!(element instanceof Map<?, ?> members)) {
            throw unreadable(where + "expected an object");
        }
        if (!(members.get("path") instanceof String path) || path.length() > LONGEST_PATH) {
            throw unreadable(where + "path: expected the path of an answer");
        }
        if (!(members.get("base") instanceof Number base) || base instanceof Double || base.longValue() < 0) {
            throw unreadable(where + "base: expected a version, from 0");
        }
        if (!(members.get("key") instanceof String key) || !KEY.matcher(key).matches()) {
            throw unreadable(where + "key: expected 8 to 64 letters, digits and hyphens");
        }
        if (members.containsKey("inputs") == members.containsKey("value")) {
            throw unreadable(where + "expected either inputs or a value");
        }
        Optional<TypedValues> typed = members.containsKey("inputs")
                ? Optional.of(inputs(members.get("inputs"), path, where))
                : Optional.empty();
        return new SentChange(path, typed, members.get("value"), base.longValue(), key);
    }

    private static TypedValues inputs(Object given, String path, String where) {
        TypedValues typed = TypedValues.none();
        if (!(given instanceof Map<?, ?> inputs)) {
            throw unreadable(where + "inputs: expected an object");
        }
        inputs.forEach((name, values) -> {
            if (!(name instanceof String input)
                    || !(input.equals(path) || input.startsWith(path + "."))
                    || !(values instanceof List<?> texts)
                    || !texts.stream().allMatch(String.class::isInstance)) {
                throw unreadable(where + "inputs: expected arrays of texts under names that begin with the path");
            }
            typed.put(input, texts.stream().map(String.class::cast).toList());
        });
        return typed;
    }

    private static ProblemException unreadable(String detail) {
        return new ProblemException(Problem.ofStatus(400, detail));
    }
}
