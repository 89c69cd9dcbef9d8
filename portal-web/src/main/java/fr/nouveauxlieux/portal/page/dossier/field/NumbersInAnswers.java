package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.kernel.Siret;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The numbers of organisations that an answer holds. */
public final class NumbersInAnswers {

    private NumbersInAnswers() {}

    /** Those that can be numbers, of an organisation or of the rows of a table. */
    public static List<Siret> list(FormField field, Object value) {
        if (field.kind() == FieldKind.ORGANISATION) {
            return find(value).stream().toList();
        }
        if (field.kind() == FieldKind.TABLE && value instanceof List<?> rows) {
            return rows.stream()
                    .filter(Map.class::isInstance)
                    .flatMap(row -> field.fields().stream()
                            .filter(column -> column.kind() == FieldKind.ORGANISATION)
                            .map(column -> ((Map<?, ?>) row).get(column.code())))
                    .filter(Objects::nonNull)
                    .flatMap(number -> find(number).stream())
                    .toList();
        }
        return List.of();
    }

    /** @param typed with spaces or without */
    public static Optional<Siret> find(Object typed) {
        return typed instanceof String text ? Siret.find(AnswerReader.digits(text)) : Optional.empty();
    }
}
