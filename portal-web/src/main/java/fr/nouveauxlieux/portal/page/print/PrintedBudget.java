package fr.nouveauxlieux.portal.page.print;

import fr.nouveauxlieux.booklet.Booklet.Item;
import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetLine;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.CoFunding;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.portal.page.dossier.field.BudgetWords;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The tables of a budget: so few years in each that they fit on a page. */
final class PrintedBudget {

    private static final int YEARS_IN_A_TABLE = 4;

    private final Texts texts;
    private final BudgetWords words;
    private final Budget budget;

    PrintedBudget(Texts texts, BudgetTerms terms, Budget budget) {
        this.texts = texts;
        this.words = new BudgetWords(texts, terms);
        this.budget = budget;
    }

    /** @param label of the field */
    List<Item> tables(String label) {
        List<Item> items = new ArrayList<>();
        for (int first = 1; first <= budget.years(); first += YEARS_IN_A_TABLE) {
            int last = Math.min(budget.years(), first + YEARS_IN_A_TABLE - 1);
            items.add(table(label, "budget.expenses", expenses(first, last), first, last));
            items.add(table(label, "budget.resources", resources(first, last), first, last));
        }
        budget.deMinimis()
                .ifPresent(declared ->
                        items.add(new Item.Text(words.line(BudgetLine.DE_MINIMIS), words.amount(declared))));
        return items;
    }

    private Item table(String label, String side, List<List<String>> rows, int first, int last) {
        List<String> columns = new ArrayList<>(List.of(texts.get("budget.line")));
        for (int year = first; year <= last; year++) {
            columns.add(texts.format("budget.year", year));
        }
        if (last == budget.years()) {
            columns.add(texts.get("budget.total"));
        }
        return new Item.Table(texts.format("print.labelled", label, texts.get(side)), columns, rows);
    }

    private List<List<String>> expenses(int first, int last) {
        List<List<String>> rows = new ArrayList<>();
        budget.expenses()
                .forEach((code, amounts) -> rows.add(row(words.line(BudgetLine.expense(code)), amounts, first, last)));
        rows.add(row(texts.get("budget.total"), budget.totalExpenses(), first, last));
        return rows;
    }

    private List<List<String>> resources(int first, int last) {
        List<List<String>> rows = new ArrayList<>();
        budget.resources()
                .forEach((code, amounts) -> rows.add(row(words.line(BudgetLine.resource(code)), amounts, first, last)));
        for (CoFunding funding : budget.coFunding()) {
            rows.add(row(
                    texts.format(
                            "print.funder",
                            funding.funder(),
                            texts.get("budget.status." + funding.status().code())),
                    funding.amounts(),
                    first,
                    last));
        }
        rows.add(row(words.line(BudgetLine.AID), budget.aid(), first, last));
        rows.add(row(texts.get("budget.total"), budget.totalResources(), first, last));
        return rows;
    }

    private List<String> row(String label, YearAmounts amounts, int first, int last) {
        List<String> row = new ArrayList<>(List.of(label));
        for (int year = first; year <= last; year++) {
            row.add(words.amount(amounts.in(year)));
        }
        if (last == budget.years()) {
            row.add(words.amount(amounts.total()));
        }
        return row;
    }
}
