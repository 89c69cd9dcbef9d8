package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The definition that a new call begins with: the two questions that every call asks, and nothing else. */
public final class NewDefinition {

    private NewDefinition() {}

    public static Map<String, Object> of(CallCode call, Bilingual title) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("code", call.value());
        definition.put("version", 1);
        definition.put("title", tree(title));
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("code", "projet");
        section.put("title", text("Le projet", "The project"));
        section.put(
                "fields",
                List.of(
                        field("title", "line", text("Nom du projet", "Name of the project")),
                        field("address", "address", text("Adresse du lieu", "Address of the place"))));
        definition.put("form", Map.of("sections", List.of(section)));
        return definition;
    }

    public static Map<String, Object> tree(Bilingual text) {
        return text(text.french(), text.english());
    }

    private static Map<String, Object> text(String french, String english) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("fr", french);
        text.put("en", english);
        return text;
    }

    private static Map<String, Object> field(String code, String kind, Map<String, Object> label) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("code", code);
        field.put("kind", kind);
        field.put("label", label);
        field.put("required", true);
        return field;
    }
}
