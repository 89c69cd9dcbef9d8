package fr.nouveauxlieux.portal.page.dossier.sheet;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetLine;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.CoFunding;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.dossier.field.BudgetWords;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells in words what of one budget is otherwise in another of as many years. */
final class BudgetDifference {

    private final Texts texts;
    private final BudgetTerms terms;
    private final BudgetWords words;
    private final List<Change> changes = new ArrayList<>();

    private BudgetDifference(Texts texts, BudgetTerms terms) {
        this.texts = texts;
        this.terms = terms;
        this.words = new BudgetWords(texts, terms);
    }

    /** One thing that would change. @param period empty where it is of no year */
    public record Change(String line, String period, String before, String after) {}

    static List<Change> between(Texts texts, BudgetTerms terms, Budget before, Budget after) {
        BudgetDifference difference = new BudgetDifference(texts, terms);
        difference.compare(before, after);
        return List.copyOf(difference.changes);
    }

    private void compare(Budget before, Budget after) {
        terms.expenses()
                .forEach(category -> compare(
                        words.line(BudgetLine.expense(category.code())),
                        amounts(before.expenses().get(category.code())),
                        amounts(after.expenses().get(category.code()))));
        terms.resources()
                .forEach(category -> compare(
                        words.line(BudgetLine.resource(category.code())),
                        amounts(before.resources().get(category.code())),
                        amounts(after.resources().get(category.code()))));
        for (int row = 0;
                row < Math.max(before.coFunding().size(), after.coFunding().size());
                row++) {
            compare(row + 1, find(before, row), find(after, row));
        }
        compare(words.line(BudgetLine.AID), before.aid(), after.aid());
        add(words.line(BudgetLine.DE_MINIMIS), "", written(before.deMinimis()), written(after.deMinimis()));
    }

    private YearAmounts amounts(YearAmounts line) {
        return line == null ? YearAmounts.none(terms.years()) : line;
    }

    private static Optional<CoFunding> find(Budget budget, int row) {
        return row < budget.coFunding().size() ? Optional.of(budget.coFunding().get(row)) : Optional.empty();
    }

    private void compare(int number, Optional<CoFunding> before, Optional<CoFunding> after) {
        String line = words.line(BudgetLine.coFunding(number));
        add(line, "", named(before), named(after));
        compare(
                line,
                amounts(before.map(CoFunding::amounts).orElse(null)),
                amounts(after.map(CoFunding::amounts).orElse(null)));
    }

    private String named(Optional<CoFunding> funding) {
        return funding.map(one -> texts.format(
                        "budget-sheet.funder",
                        one.funder(),
                        texts.get("budget.status." + one.status().code())))
                .orElseGet(() -> texts.get("budget-sheet.nothing"));
    }

    private void compare(String line, YearAmounts before, YearAmounts after) {
        for (int year = 1; year <= terms.years(); year++) {
            add(line, texts.format("budget.year", year), words.amount(before.in(year)), words.amount(after.in(year)));
        }
    }

    private String written(Optional<Money> amount) {
        return amount.map(words::amount).orElseGet(() -> texts.get("budget-sheet.nothing"));
    }

    private void add(String line, String period, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(line, period, before, after));
        }
    }
}
