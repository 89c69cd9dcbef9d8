package fr.nouveauxlieux.call.budget.sheet;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetLine;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.CoFunding;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.spreadsheet.SheetCell;
import fr.nouveauxlieux.spreadsheet.SpreadsheetFormat;
import fr.nouveauxlieux.spreadsheet.SpreadsheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes a budget as a spreadsheet to fill in, with every line that the call asks for. */
public final class BudgetSheetWriter {

    /** Rows for funders that are to be added. */
    private static final int BLANK_FUNDERS = 5;

    private static final int YEAR_WIDTH = 15;
    private static final List<Integer> WIDTHS = List.of(30, 45, 20);

    private final BudgetTerms terms;
    private final BudgetSheetWords words;

    /** @param language {@code fr} or {@code en} */
    public BudgetSheetWriter(BudgetTerms terms, String language) {
        this.terms = terms;
        this.words = BudgetSheetWords.in(language);
    }

    /** @param budget of as many years as the terms */
    public void write(Budget budget, SpreadsheetFormat format, OutputStream out) throws IOException {
        if (budget.years() != terms.years()) {
            throw new IllegalArgumentException("expected a budget of " + terms.years() + " years");
        }
        try (SpreadsheetWriter writer = SpreadsheetWriter.open(format, out)) {
            List<Integer> widths = new ArrayList<>(WIDTHS);
            years().forEach(year -> widths.add(YEAR_WIDTH));
            writer.beginSheet(words.get("sheet"), widths);
            writer.headings(headings());
            for (List<SheetCell> row : rows(budget)) {
                writer.row(row);
            }
            writer.beginSheet(words.get("guide"), List.of(60));
            for (String line : words.get("guide.lines").split("\n")) {
                writer.row(List.of(SheetCell.text(line)));
            }
        }
    }

    private IntStream years() {
        return IntStream.rangeClosed(1, terms.years());
    }

    private List<String> headings() {
        List<String> titles = new ArrayList<>(List.of(words.get("code"), words.get("label"), words.get("status")));
        years().forEach(year -> titles.add(words.year(year)));
        return titles;
    }

    private List<List<SheetCell>> rows(Budget budget) {
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(List.of(SheetCell.EMPTY, new SheetCell.Heading(words.get("expenses"))));
        for (BudgetCategory category : terms.expenses()) {
            rows.add(row(BudgetLine.expense(category.code()), category, budget.expenses()));
        }
        rows.add(List.of(SheetCell.EMPTY, new SheetCell.Heading(words.get("resources"))));
        for (BudgetCategory category : terms.resources()) {
            rows.add(row(BudgetLine.resource(category.code()), category, budget.resources()));
        }
        addFunders(rows, budget.coFunding());
        rows.add(row(BudgetLine.AID.toString(), words.get("aid"), "", budget.aid()));
        if (terms.deMinimis()) {
            rows.add(List.of(
                    SheetCell.text(BudgetLine.DE_MINIMIS.toString()),
                    SheetCell.text(words.get("de-minimis")),
                    SheetCell.EMPTY,
                    budget.deMinimis().<SheetCell>map(SheetCell.Amount::new).orElse(SheetCell.EMPTY)));
        }
        return rows;
    }

    private void addFunders(List<List<SheetCell>> rows, List<CoFunding> funders) {
        int number = 0;
        for (CoFunding funder : funders) {
            rows.add(row(
                    BudgetLine.coFunding(++number).toString(),
                    funder.funder(),
                    words.status(funder.status()),
                    funder.amounts()));
        }
        for (int blank = 0; blank < BLANK_FUNDERS && number < Budget.MOST_LINES; blank++) {
            rows.add(row(BudgetLine.coFunding(++number).toString(), "", "", YearAmounts.none(terms.years())));
        }
    }

    private List<SheetCell> row(BudgetLine line, BudgetCategory category, Map<String, YearAmounts> amountsByCode) {
        return row(
                line.toString(),
                category.label().in(words.language()),
                "",
                amountsByCode.getOrDefault(category.code(), YearAmounts.none(terms.years())));
    }

    private List<SheetCell> row(String code, String label, String status, YearAmounts amounts) {
        List<SheetCell> cells =
                new ArrayList<>(List.of(SheetCell.text(code), SheetCell.text(label), SheetCell.text(status)));
        years().forEach(year -> cells.add(amount(amounts.in(year))));
        return cells;
    }

    private static SheetCell amount(Money amount) {
        return amount.equals(Money.ZERO) ? SheetCell.EMPTY : new SheetCell.Amount(amount);
    }
}
