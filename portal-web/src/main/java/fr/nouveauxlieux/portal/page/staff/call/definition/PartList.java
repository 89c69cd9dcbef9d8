package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.portal.form.Choice;
import java.util.List;

/**
 * Parts in their order within a part of a definition.
 *
 * @param key in the part's object: {@code fields}; {@code form.sections} of the whole
 * @param given the key of what a new one is asked for first: {@code code}
 * @param kinds the key of the kind that a new one is given, as {@code type}; empty where there are no kinds
 * @param choices of kinds
 */
public record PartList(String key, String given, String kinds, List<Choice> choices) {

    static PartList of(String key, String given) {
        return new PartList(key, given, "", List.of());
    }

    /** Its name in forms. */
    public String field() {
        return key.replace('.', '-');
    }
}
