package fr.nouveauxlieux.call.budget.sheet;

import fr.nouveauxlieux.call.budget.BudgetFault;
import fr.nouveauxlieux.call.budget.BudgetLine;
import fr.nouveauxlieux.call.budget.BudgetLine.Group;
import fr.nouveauxlieux.spreadsheet.ReadCell;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Remembers the row of each line, so that the cell of what is at fault can be named. */
final class SheetPlaces {

    private final Map<String, Integer> rows = new HashMap<>();

    boolean isNew(BudgetLine line, int row) {
        return rows.putIfAbsent(line.toString(), row) == null;
    }

    /** Empty where the fault names no line. */
    String cellOf(BudgetFault fault) {
        Stream<String> arguments = fault.arguments().stream();
        Integer row = arguments
                .map(rows::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        if (row == null) {
            return "";
        }
        int column = fault.arguments().stream()
                .filter(argument -> argument.matches("[1-9]|10"))
                .findFirst()
                .map(year -> BudgetLayout.columnOf(Integer.parseInt(year)))
                .orElse(
                        fault.arguments().contains(Group.DE_MINIMIS.member())
                                ? BudgetLayout.columnOf(1)
                                : BudgetLayout.LABEL);
        return ReadCell.addressOf(row, column);
    }
}
