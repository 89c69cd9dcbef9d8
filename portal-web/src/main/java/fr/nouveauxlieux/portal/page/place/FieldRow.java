package fr.nouveauxlieux.portal.page.place;

import java.util.List;
import java.util.Optional;

/**
 * A field of a place as its page shows it.
 *
 * @param key of the field, as in the API
 * @param values in words; empty where the field is not known, which the page then says
 * @param reference where the values come from
 */
public record FieldRow(String key, String name, List<Value> values, Optional<Reference> reference) {

    public boolean isKnown() {
        return !values.isEmpty();
    }

    /** Whether there is more than one value, to show them as a list. */
    public boolean isList() {
        return values.size() > 1;
    }
}
