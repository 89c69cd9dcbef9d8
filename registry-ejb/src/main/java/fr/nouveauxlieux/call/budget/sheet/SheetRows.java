package fr.nouveauxlieux.call.budget.sheet;

import fr.nouveauxlieux.call.budget.BudgetFault;
import fr.nouveauxlieux.call.budget.BudgetLine;
import fr.nouveauxlieux.call.budget.BudgetLine.Group;
import fr.nouveauxlieux.call.budget.FundingStatus;
import fr.nouveauxlieux.spreadsheet.ReadCell;
import fr.nouveauxlieux.spreadsheet.ReadSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the rows of one sheet into the tree of JSON that {@code call.budget} describes. */
final class SheetRows {

    private static final int LONGEST_TOLD = 40;

    private final ReadSheet sheet;
    private final int years;
    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final Map<String, Object> expenses = new LinkedHashMap<>();
    private final Map<String, Object> resources = new LinkedHashMap<>();
    private final List<Object> coFunding = new ArrayList<>();
    private final SheetPlaces places = new SheetPlaces();
    private final List<SheetFault> faults = new ArrayList<>();

    SheetRows(ReadSheet sheet, int years) {
        this.sheet = sheet;
        this.years = years;
        tree.put("years", years);
        tree.put(Group.EXPENSES.member(), expenses);
        tree.put(Group.RESOURCES.member(), resources);
        tree.put(Group.CO_FUNDING.member(), coFunding);
    }

    void add(int row, BudgetLine line) {
        refuseBeyond(row);
        if (line.group() == Group.CO_FUNDING) {
            addFunder(row);
            return;
        }
        if (!places.isNew(line, row)) {
            refuse(row, BudgetLayout.CODE, "budget-sheet-twice", line.toString());
            return;
        }
        switch (line.group()) {
            case EXPENSES -> expenses.put(line.code(), amounts(row, line));
            case RESOURCES -> resources.put(line.code(), amounts(row, line));
            case AID -> tree.put(Group.AID.member(), amounts(row, line));
            case DE_MINIMIS ->
                findAmount(row, line, 1).ifPresent(amount -> tree.put(Group.DE_MINIMIS.member(), amount));
            case CO_FUNDING -> throw new IllegalStateException("funders are added above");
        }
    }

    /** A row without a name and amounts is one to be filled in. */
    private void addFunder(int row) {
        String funder = sheet.text(row, BudgetLayout.LABEL);
        if (funder.isEmpty() && !hasAmounts(row)) {
            return;
        }
        BudgetLine line = BudgetLine.coFunding(coFunding.size() + 1);
        places.isNew(line, row);
        String typed = sheet.text(row, BudgetLayout.STATUS);
        Optional<FundingStatus> status =
                typed.isEmpty() ? Optional.of(FundingStatus.ASKED) : BudgetSheetWords.findStatus(typed);
        if (status.isEmpty()) {
            refuse(row, BudgetLayout.STATUS, "budget-sheet-status", typed);
            return;
        }
        coFunding.add(Map.of("funder", funder, "status", status.get().code(), "amounts", amounts(row, line)));
    }

    boolean hasAmounts(int row) {
        for (int year = 1; year <= years; year++) {
            Optional<ReadCell> cell = sheet.find(row, BudgetLayout.columnOf(year));
            if (cell.flatMap(SheetAmount::findCents).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** One a year, null where nothing stands. */
    private List<BigDecimal> amounts(int row, BudgetLine line) {
        BigDecimal[] amounts = new BigDecimal[years];
        for (int year = 1; year <= years; year++) {
            amounts[year - 1] = findAmount(row, line, year).orElse(null);
        }
        return Arrays.asList(amounts);
    }

    private Optional<BigDecimal> findAmount(int row, BudgetLine line, int year) {
        int column = BudgetLayout.columnOf(year);
        Optional<ReadCell> cell = sheet.find(row, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> cents = SheetAmount.findCents(cell.get());
        if (cents.isEmpty()) {
            refuse(row, column, "budget-not-an-amount", line.toString(), String.valueOf(year), told(cell.get()));
        }
        return cents;
    }

    private void refuseBeyond(int row) {
        sheet.find(row, BudgetLayout.columnOf(years + 1))
                .filter(cell -> SheetAmount.findCents(cell).isPresent())
                .ifPresent(cell ->
                        refuse(row, BudgetLayout.columnOf(years + 1), "budget-sheet-beyond", String.valueOf(years)));
    }

    void refuse(int row, int column, String code, String... arguments) {
        faults.add(new SheetFault(
                sheet.name(),
                ReadCell.addressOf(row, column),
                new BudgetFault(
                        code, Arrays.stream(arguments).map(SheetRows::shortened).toList())));
    }

    private static String told(ReadCell cell) {
        return shortened(cell.text());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD) + "…";
    }

    List<SheetFault> faults() {
        return faults;
    }

    Map<String, Object> tree() {
        return tree;
    }

    String cellOf(BudgetFault fault) {
        return places.cellOf(fault);
    }
}
