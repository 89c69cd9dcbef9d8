package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The calls that come with the portal, as files of its archive. */
public final class BuiltInCalls {

    /** In the folder {@code /calls}. */
    static final List<String> NAMES = List.of(
            "fabriques-de-territoire.json",
            "micro-folies.json",
            "campus-connectes.json",
            "france-services.json",
            "lieux-ruraux.json");

    /** @param tree as the file has it */
    public record BuiltInCall(CallDefinition definition, Map<String, Object> tree) {}

    private BuiltInCalls() {}

    /** @throws fr.nouveauxlieux.call.CallDefinitionException naming the file, if one cannot be used */
    public static List<BuiltInCall> listAll() {
        return NAMES.stream().map(BuiltInCalls::read).toList();
    }

    private static BuiltInCall read(String name) {
        try (InputStream json = BuiltInCalls.class.getResourceAsStream("/calls/" + name)) {
            if (json == null) {
                throw new IllegalStateException("the archive lacks the file calls/" + name);
            }
            Map<String, Object> tree = Json.readObject(json);
            return new BuiltInCall(CallDefinitionReader.read("calls/" + name, tree), tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
