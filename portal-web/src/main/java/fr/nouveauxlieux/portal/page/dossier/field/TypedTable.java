package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.FormField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table in inputs named {@code path.row.column}, rows counted from 0. Rows in which nothing stands are no rows. */
final class TypedTable {

    private static final Pattern ROW = Pattern.compile("(\\d{1,4})\\..*");

    private final AnswerReader cells;

    TypedTable(AnswerReader cells) {
        this.cells = cells;
    }

    static String cell(String table, int row, String column) {
        return table + "." + row + "." + column;
    }

    static TypedValues write(AnswerWriter writer, FormField table, List<?> rows, String name) {
        TypedValues typed = TypedValues.none();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof Map<?, ?> values) {
                for (FormField column : table.fields()) {
                    typed.putAll(writer.write(column, cell(name, row, column.code()), values.get(column.code())));
                }
            }
        }
        return typed;
    }

    /** The numbers of the rows that were sent, in their order, gaps included. */
    static SortedSet<Integer> rows(TypedValues typed, String name) {
        SortedSet<Integer> rows = new TreeSet<>();
        for (String input : typed.names()) {
            if (input.startsWith(name + ".")) {
                Matcher row = ROW.matcher(input.substring(name.length() + 1));
                if (row.matches()) {
                    rows.add(Integer.valueOf(row.group(1)));
                }
            }
        }
        return rows;
    }

    Reading read(FormField table, TypedValues typed, String name) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row : rows(typed, name)) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (FormField column : table.fields()) {
                Reading cell = cells.read(column, typed, cell(name, row, column.code()));
                if (cell.isWrong()) {
                    return cell;
                }
                if (cell.value() != null) {
                    values.put(column.code(), cell.value());
                }
            }
            if (!values.isEmpty()) {
                rows.add(values);
            }
        }
        return rows.isEmpty() ? Reading.NOTHING : Reading.of(rows);
    }
}
