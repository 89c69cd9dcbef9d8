package fr.nouveauxlieux.call.form;

import fr.nouveauxlieux.kernel.Bilingual;
import java.util.Objects;
import java.util.Set;

/**
 * What a newer form changes of a field.
 *
 * @param field its code
 * @param label as it is now; of a removed one, as it was
 * @param aspects what of it differs; none of a field that was added or removed
 */
public record FieldChange(Kind kind, String field, Bilingual label, Set<Aspect> aspects) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What of a field may differ. */
    public enum Aspect {
        /** Another kind of answer. */
        KIND,
        /** Label, help or example. */
        WORDING,
        /** Whether it must be answered. */
        REQUIRED,
        /** When it is asked. */
        CONDITION,
        LIMITS,
        OPTIONS,
        /** What is asked within it: fields of a block, columns of a table, terms of a budget. */
        CONTENT,
        /** The template of a file. */
        TEMPLATE
    }

    public FieldChange {
        Objects.requireNonNull(kind, "kind");
        aspects = Set.copyOf(aspects);
    }
}
