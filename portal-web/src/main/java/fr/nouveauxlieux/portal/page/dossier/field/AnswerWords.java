package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormOption;
import fr.nouveauxlieux.portal.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says answers in words, as people read them: for comparing, for choosing between two. */
public final class AnswerWords {

    private final Texts texts;
    private final Registers registers;

    public AnswerWords(Texts texts, Registers registers) {
        this.texts = texts;
        this.registers = registers;
    }

    /** Several lines where the answer has several parts. */
    public String write(FormField field, Object value) {
        if (value == null) {
            return texts.get("dossier.no-answer");
        }
        return switch (field.kind()) {
            case LINE, TEXT, RICH_TEXT -> value.toString();
            case ORGANISATION -> organisation(value.toString());
            case NUMBER ->
                value instanceof Number n
                        ? TypedNumber.write(new BigDecimal(n.toString()), texts.language())
                        : value.toString();
            case MONEY -> money(value);
            case DATE -> day(value.toString());
            case CHOICE -> option(field, value);
            case CHOICES ->
                value instanceof List<?> codes
                        ? codes.stream().map(code -> option(field, code)).collect(Collectors.joining("\n"))
                        : value.toString();
            case ADDRESS -> value instanceof Map<?, ?> address ? address(address) : value.toString();
            case PLACE -> registers.findPlaceName(value.toString()).orElse(value.toString());
            case TERRITORY ->
                value instanceof Map<?, ?> territory
                        ? registers.describeTerritory(territory, texts).orElse(String.valueOf(territory.get("code")))
                        : value.toString();
            case ATTESTATION -> texts.get("dossier.attested");
            case TABLE -> value instanceof List<?> rows ? table(field, rows) : value.toString();
            case FILE -> count("dossier.files", value);
            case BLOCK -> count("dossier.items", value);
            case BUDGET -> budget(field, value);
        };
    }

    private String budget(FormField field, Object value) {
        return field.budget()
                .flatMap(terms ->
                        Budget.read(value).budget().map(budget -> new BudgetWords(texts, terms).budget(budget)))
                .filter(lines -> !lines.isEmpty())
                .orElseGet(() -> texts.get("dossier.a-budget"));
    }

    private String count(String text, Object value) {
        return texts.format(text, value instanceof List<?> list ? list.size() : 0);
    }

    private String money(Object value) {
        return value instanceof Number cents
                ? texts.format(
                        "dossier.euros", TypedNumber.writeCents(new BigDecimal(cents.toString()), texts.language()))
                : value.toString();
    }

    private String day(String iso) {
        try {
            return texts.date(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String option(FormField field, Object code) {
        return field.findOption(String.valueOf(code))
                .map(FormOption::label)
                .map(label -> label.in(texts.language().code()))
                .orElse(String.valueOf(code));
    }

    /** The number, and below it what the directory of companies said. */
    private String organisation(String number) {
        List<String> lines = new ArrayList<>(List.of(number));
        lines.addAll(registers.describeEstablishment(number, texts));
        return String.join("\n", lines);
    }

    private String address(Map<?, ?> address) {
        TypedValues typed = new TypedAddress(registers.gazetteer()).write(address, "");
        List<String> lines = new ArrayList<>();
        lines.add(typed.first(TypedAddress.LABEL));
        lines.add((typed.first(TypedAddress.POSTAL_CODE) + " " + typed.first(TypedAddress.COMMUNE)).strip());
        lines.add(new PointWords(texts).write(address));
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String table(FormField table, List<?> rows) {
        return rows.stream()
                .map(row -> row instanceof Map<?, ?> values ? row(table, values) : "")
                .collect(Collectors.joining("\n"));
    }

    private String row(FormField table, Map<?, ?> values) {
        return table.fields().stream()
                .filter(column -> values.get(column.code()) != null)
                .map(column -> texts.format(
                        "dossier.labelled",
                        column.label().in(texts.language().code()),
                        write(column, values.get(column.code())).replace("\n", ", ")))
                .collect(Collectors.joining(" · "));
    }
}
