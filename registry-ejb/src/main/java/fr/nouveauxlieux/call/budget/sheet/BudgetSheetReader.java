package fr.nouveauxlieux.call.budget.sheet;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetFault;
import fr.nouveauxlieux.call.budget.BudgetLine;
import fr.nouveauxlieux.call.budget.BudgetReading;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.spreadsheet.ReadSheet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a budget from a spreadsheet as {@link BudgetSheetWriter} writes it, whatever the order of its rows. Rows without
 * a code are left aside where they hold no amount or are totals. A sheet with any fault gives no budget.
 */
public final class BudgetSheetReader {

    private static final Pattern TOTAL = Pattern.compile("(?i)(sous-|sub-?)?total");

    private final BudgetTerms terms;

    public BudgetSheetReader(BudgetTerms terms) {
        this.terms = terms;
    }

    /** @param sheets of one file; the budget is the first that names a line in its first column */
    public SheetReading read(List<ReadSheet> sheets) {
        Optional<ReadSheet> sheet = sheets.stream().filter(this::isBudget).findFirst();
        if (sheet.isEmpty()) {
            return new SheetReading(
                    Optional.empty(), List.of(new SheetFault("", "", new BudgetFault("budget-sheet-none", List.of()))));
        }
        return read(sheet.get());
    }

    private boolean isBudget(ReadSheet sheet) {
        return sheet.rows().stream()
                .anyMatch(row -> findLine(sheet.text(row, BudgetLayout.CODE)).isPresent());
    }

    private SheetReading read(ReadSheet sheet) {
        SheetRows rows = new SheetRows(sheet, terms.years());
        for (int row : sheet.rows()) {
            String code = sheet.text(row, BudgetLayout.CODE);
            Optional<BudgetLine> line = findLine(code);
            if (line.isPresent()) {
                rows.add(row, line.get());
            } else if (rows.hasAmounts(row) && !isTotal(code, sheet.text(row, BudgetLayout.LABEL))) {
                rows.refuse(row, BudgetLayout.CODE, "budget-sheet-unknown-line", code);
            }
        }
        if (!rows.faults().isEmpty()) {
            return new SheetReading(Optional.empty(), rows.faults());
        }
        BudgetReading reading = Budget.read(rows.tree());
        List<SheetFault> faults = reading.faults().stream()
                .map(fault -> new SheetFault(sheet.name(), rows.cellOf(fault), fault))
                .toList();
        return new SheetReading(reading.budget(), faults);
    }

    private static boolean isTotal(String code, String label) {
        return code.isEmpty() && TOTAL.matcher(label).lookingAt();
    }

    private Optional<BudgetLine> findLine(String code) {
        return BudgetLine.find(code).filter(this::isAsked);
    }

    private boolean isAsked(BudgetLine line) {
        return switch (line.group()) {
            case EXPENSES -> isAmong(terms.expenses(), line.code());
            case RESOURCES -> isAmong(terms.resources(), line.code());
            case CO_FUNDING -> line.code().matches("\\d{0,4}");
            case AID -> line.code().isEmpty();
            case DE_MINIMIS -> line.code().isEmpty() && terms.deMinimis();
        };
    }

    private static boolean isAmong(List<BudgetCategory> categories, String code) {
        return categories.stream().anyMatch(category -> category.code().equals(code));
    }
}
