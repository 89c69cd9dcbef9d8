package fr.nouveauxlieux.call.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of cells, each cell an answer to its column. */
final class TableRule implements KindRule {

    private static final int MOST_ROWS = 500;
    private static final AnswerPath CELL = AnswerPath.of("cell");

    private final AnswerChecker cells;

    TableRule(AnswerChecker cells) {
        this.cells = cells;
    }

    @Override
    public boolean accepts(FormField field, Object value) {
        return value instanceof List<?> rows
                && rows.size() <= MOST_ROWS
                && rows.stream()
                        .allMatch(row -> row instanceof Map<?, ?> map
                                && map.entrySet().stream()
                                        .allMatch(cell -> isCell(field, cell.getKey(), cell.getValue())));
    }

    private boolean isCell(FormField table, Object column, Object value) {
        return column instanceof String code
                && table.findField(code)
                        .filter(field -> cells.isAcceptable(field, value))
                        .isPresent();
    }

    /** A fault of a cell is told as {@code in-row}: the row from 1, the code of the column, the fault, its arguments. */
    @Override
    public void check(FormField field, Object value, Faults faults) {
        List<?> rows = (List<?>) value;
        faults.checkNumber(field.limits(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            checkRow(field, i + 1, (Map<?, ?>) rows.get(i), faults);
        }
    }

    private void checkRow(FormField table, int number, Map<?, ?> row, Faults faults) {
        for (FormField column : table.fields()) {
            Optional<Object> cell = Optional.ofNullable(row.get(column.code())).filter(value -> !isBlank(value));
            if (cell.isPresent()) {
                cells.check(column, CELL, cell.get()).forEach(fault -> add(number, column, fault, faults));
            } else if (column.required()) {
                add(number, column, AnswerFault.of(CELL, "required"), faults);
            }
        }
    }

    private static void add(int row, FormField column, AnswerFault fault, Faults faults) {
        List<Object> arguments = new ArrayList<>(List.of(row, column.code(), fault.code()));
        arguments.addAll(fault.arguments());
        faults.add("in-row", arguments.toArray());
    }

    private static boolean isBlank(Object value) {
        return Answers.isEmpty(value) || value instanceof String text && text.isBlank();
    }
}
