package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.place.FieldKind;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.ingest.internal.TypedText;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people type for a field of a place, brought into the registry's one form as the cells of sources are. */
public final class TypedValues {

    private static final Pattern BETWEEN_VALUES = Pattern.compile("[,;\\n]");

    private TypedValues() {}

    /**
     * The value as a tree that the field's kind reads; it is not read yet. Several telephone numbers or addresses stand
     * on lines of their own, or have commas between.
     *
     * @param typed not blank
     * @throws IllegalArgumentException saying what was expected
     */
    public static Object toTree(PlaceField<?> field, String typed) {
        if (field.kind() == FieldKind.PHONES) {
            return list(typed).map(TypedText::phone).toList();
        }
        if (field.kind() == FieldKind.EMAILS) {
            return list(typed).map(TypedText::email).toList();
        }
        if (field.kind() == FieldKind.LINKS) {
            return list(typed).map(TypedText::link).toList();
        }
        return TypedText.text(typed);
    }

    private static Stream<String> list(String typed) {
        return Arrays.stream(BETWEEN_VALUES.split(typed)).map(TypedText::text).filter(value -> !value.isEmpty());
    }
}
