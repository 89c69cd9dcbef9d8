package fr.nouveauxlieux.call.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Answers with the texts in them as they are best kept, wherever they stand in the answer. */
final class TidiedAnswer {

    private TidiedAnswer() {}

    static Object of(FormField field, Object value) {
        return switch (field.kind()) {
            case LINE -> text(value, false);
            case TEXT, RICH_TEXT -> text(value, true);
            case ADDRESS, BUDGET -> everyLine(value);
            case TABLE -> value instanceof List<?> rows ? list(rows, row -> row(field, row)) : value;
            default -> value;
        };
    }

    private static Object text(Object value, boolean severalLines) {
        return value instanceof String text ? AnswerTexts.tidied(text, severalLines) : value;
    }

    private static Object row(FormField table, Object row) {
        return row instanceof Map<?, ?> cells
                ? members(
                        cells,
                        (code, cell) -> code instanceof String column
                                ? table.findField(column)
                                        .map(field -> of(field, cell))
                                        .orElse(cell)
                                : cell)
                : row;
    }

    /** The texts of a tree, of one line each. */
    private static Object everyLine(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return members(map, (key, value) -> everyLine(value));
        }
        return tree instanceof List<?> list ? list(list, TidiedAnswer::everyLine) : text(tree, false);
    }

    private static List<Object> list(List<?> values, UnaryOperator<Object> tidying) {
        List<Object> tidied = new ArrayList<>();
        values.forEach(value -> tidied.add(tidying.apply(value)));
        return tidied;
    }

    /** What tidies a member of a map, by its key. */
    private interface Member {
        Object tidied(Object key, Object value);
    }

    private static Map<Object, Object> members(Map<?, ?> map, Member member) {
        Map<Object, Object> tidied = new LinkedHashMap<>();
        map.forEach((key, value) -> tidied.put(key, member.tidied(key, value)));
        return tidied;
    }
}
