package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.portal.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Writes answers into the inputs of a page, in one language. A value of another kind than the field's leaves them empty. */
public final class AnswerWriter {

    private final Language language;
    private final TypedAddress address;

    public AnswerWriter(Language language, Gazetteer gazetteer) {
        this.language = language;
        this.address = new TypedAddress(gazetteer);
    }

    /** @param name of the field's inputs, or what their names begin with */
    public TypedValues write(FormField field, String name, Object value) {
        TypedValues typed = TypedValues.none();
        switch (field.kind()) {
            case LINE, TEXT, RICH_TEXT, CHOICE, PLACE, ORGANISATION ->
                typed.put(name, value instanceof String text ? text : "");
            case NUMBER -> typed.put(name, value instanceof Number n ? TypedNumber.write(decimal(n), language) : "");
            case MONEY ->
                typed.put(name, value instanceof Number n ? TypedNumber.writeCents(decimal(n), language) : "");
            case DATE -> typed.put(name, value instanceof String day ? writeDay(day) : "");
            case CHOICES, BLOCK -> typed.put(name, texts(value));
            case ADDRESS -> typed.putAll(address.write(value instanceof Map<?, ?> map ? map : Map.of(), name));
            case TERRITORY -> typed.put(name, value instanceof Map<?, ?> map ? TypedTerritory.write(map) : "");
            case ATTESTATION -> typed.put(name, Boolean.TRUE.equals(value) ? "yes" : "");
            case TABLE ->
                typed.putAll(TypedTable.write(this, field, value instanceof List<?> rows ? rows : List.of(), name));
            case BUDGET ->
                field.budget().ifPresent(terms -> typed.putAll(new PostedBudget(terms, language, name).write(value)));
            case FILE -> {
                // Files are sent and taken away by a page of their own.
            }
        }
        return typed;
    }

    private static String writeDay(String iso) {
        try {
            return TypedDay.write(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
