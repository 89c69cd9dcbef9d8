package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import java.util.Optional;

/**
 * One answer as it is typed, and read as a page that is sent whole is.
 *
 * @param value a tree of JSON; null for no answer, and where something is wrong
 * @param fault what keeps it from being an answer at all
 */
public record TypedAnswer(Object value, Optional<TypedFault> fault) {

    /** @param typed its inputs, named as in the page */
    public static TypedAnswer read(FormField field, AnswerPath path, TypedValues typed, AnswerReader reader) {
        if (field.kind() == FieldKind.FILE) {
            return new TypedAnswer(
                    null, Reading.wrong(path.toString(), "not-acceptable").fault());
        }
        Reading reading = reader.read(field, typed, path.toString());
        return new TypedAnswer(reading.value(), reading.fault());
    }
}
