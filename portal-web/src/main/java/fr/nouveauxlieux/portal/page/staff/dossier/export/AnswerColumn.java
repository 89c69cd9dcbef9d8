package fr.nouveauxlieux.portal.page.staff.dossier.export;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.spreadsheet.SheetCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A column of the sheet of answers. */
record AnswerColumn(String title, Function<Answers, SheetCell> cell) {

    /** Those of one field: a budget has its sums in columns of their own. */
    static List<AnswerColumn> of(FormField field, Texts texts, AnswerWords words) {
        String label = field.label().in(texts.language().code());
        if (field.kind() != FieldKind.BUDGET) {
            return List.of(new AnswerColumn(label, answers -> cell(field, answers, texts, words)));
        }
        return List.of(
                sum(texts.format("desk.export.sum", label, texts.get("budget.expenses")), field, b -> b.totalExpenses()
                        .total()),
                sum(
                        texts.format("desk.export.sum", label, texts.get("budget.resources")),
                        field,
                        b -> b.totalResources().total()),
                sum(texts.format("desk.export.sum", label, texts.get("budget.aid")), field, b -> b.aid()
                        .total()));
    }

    private static AnswerColumn sum(String title, FormField field, Function<Budget, Money> sum) {
        return new AnswerColumn(title, answers -> answers.find(field.code())
                .flatMap(value -> Budget.read(value).budget())
                .<SheetCell>map(budget -> new SheetCell.Amount(sum.apply(budget)))
                .orElse(SheetCell.EMPTY));
    }

    private static SheetCell cell(FormField field, Answers answers, Texts texts, AnswerWords words) {
        if (field.kind() == FieldKind.BLOCK) {
            return SheetCell.text(block(field, answers, texts, words));
        }
        return answers.find(field.code())
                .map(value -> cell(field, value, words))
                .orElse(SheetCell.EMPTY);
    }

    /** Typed where it is what its kind says; in words elsewhere. */
    private static SheetCell cell(FormField field, Object value, AnswerWords words) {
        try {
            if (field.kind() == FieldKind.MONEY && value instanceof Number cents) {
                return new SheetCell.Amount(new Money(new BigDecimal(cents.toString()).longValueExact()));
            }
            if (field.kind() == FieldKind.NUMBER && value instanceof Number number) {
                return new SheetCell.Number(new BigDecimal(number.toString()));
            }
            if (field.kind() == FieldKind.DATE) {
                return new SheetCell.Day(LocalDate.parse(value.toString()));
            }
        } catch (ArithmeticException | DateTimeParseException otherwise) {
            return SheetCell.text(value.toString());
        }
        if (field.kind() == FieldKind.ORGANISATION) {
            return SheetCell.text(value.toString());
        }
        return SheetCell.text(words.write(field, value));
    }

    /** An item a paragraph. */
    private static String block(FormField block, Answers answers, Texts texts, AnswerWords words) {
        return answers.itemsOf(block.code()).stream()
                .map(item -> block.fields().stream()
                        .filter(inner -> answers.find(path(block, item, inner)).isPresent())
                        .map(inner -> texts.format(
                                "dossier.labelled",
                                inner.label().in(texts.language().code()),
                                words.write(
                                        inner,
                                        answers.find(path(block, item, inner)).orElseThrow())))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static AnswerPath path(FormField block, String item, FormField inner) {
        return AnswerPath.of(block.code(), item, inner.code());
    }
}
