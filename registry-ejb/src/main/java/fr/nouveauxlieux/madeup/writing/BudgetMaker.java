package fr.nouveauxlieux.madeup.writing;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.CoFunding;
import fr.nouveauxlieux.call.budget.FundingStatus;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.kernel.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws budgets that meet the terms of a call: the aid within its bounds, and as much of resources as of expenses in each
 * year. All amounts are whole hundreds of euros.
 */
final class BudgetMaker {

    private static final long HUNDRED_EUROS = 10_000;
    private static final long USUAL_MOST_AID = 200_000_00;
    private static final int LEAST_SHARE = 25;
    private static final int FUNDERS = 2;
    private static final int WHOLE = 100;

    private final BudgetTerms terms;
    private final Wording wording;
    private final Chance chance;

    BudgetMaker(BudgetTerms terms, Wording wording, Chance chance) {
        this.terms = terms;
        this.wording = wording;
        this.chance = chance;
    }

    Budget make() {
        long[] aid = drawAid();
        long[] expenses = new long[terms.years()];
        for (int year = 0; year < expenses.length; year++) {
            int share = chance.between(Math.min(LEAST_SHARE, terms.mostShare()), Math.max(1, terms.mostShare() - 5));
            expenses[year] = hundreds(aid[year] * WHOLE / share) + HUNDRED_EUROS;
        }
        Map<String, long[]> funders = drawFunders(expenses, aid);
        long[] own = new long[terms.years()];
        for (int year = 0; year < own.length; year++) {
            int told = year;
            own[year] = expenses[year]
                    - aid[year]
                    - funders.values().stream().mapToLong(line -> line[told]).sum();
        }
        return new Budget(
                terms.years(),
                spread(terms.expenses(), expenses),
                spread(terms.resources(), own),
                coFunding(funders),
                YearAmounts.ofCents(aid),
                terms.deMinimis() ? Optional.of(drawDeMinimis()) : Optional.empty());
    }

    private Money drawDeMinimis() {
        return chance.happens(60) ? Money.ZERO : Money.ofEuros(500L * chance.between(4, 60));
    }

    private long[] drawAid() {
        int years = terms.years();
        long most = Math.min(
                terms.mostAid().map(Money::cents).orElse(USUAL_MOST_AID),
                terms.mostAidAYear().map(Money::cents).orElse(USUAL_MOST_AID) * years);
        long least = Math.max(terms.leastAid().map(Money::cents).orElse(most / 2), most / 2);
        long total = hundreds(least + chance.below(most - least + 1));
        long each = hundreds(total / years);
        long[] aid = new long[years];
        for (int year = 0; year < years; year++) {
            aid[year] = each;
        }
        aid[0] += total - each * years;
        long mostAYear = terms.mostAidAYear().map(Money::cents).orElse(total);
        if (aid[0] > mostAYear) {
            aid[years - 1] += aid[0] - mostAYear;
            aid[0] = mostAYear;
        }
        return aid;
    }

    private Map<String, long[]> drawFunders(long[] expenses, long... aid) {
        Map<String, long[]> funders = new LinkedHashMap<>();
        while (funders.size() < FUNDERS) {
            funders.putIfAbsent(wording.sentence("line.funder"), new long[terms.years()]);
        }
        for (long[] line : funders.values()) {
            int part = chance.between(10, 30);
            for (int year = 0; year < line.length; year++) {
                line[year] = hundreds((expenses[year] - aid[year]) * part / WHOLE);
            }
        }
        return funders;
    }

    private List<CoFunding> coFunding(Map<String, long[]> funders) {
        List<CoFunding> lines = new ArrayList<>();
        funders.forEach((funder, amounts) -> lines.add(
                new CoFunding(funder, chance.pick(List.of(FundingStatus.values())), YearAmounts.ofCents(amounts))));
        return lines;
    }

    /** Over the categories, in falling parts; the first takes what rounding leaves. */
    private Map<String, YearAmounts> spread(List<BudgetCategory> categories, long... totals) {
        int[] parts = new int[categories.size()];
        int sum = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i == 0 ? chance.between(30, 50) : chance.between(2, 20);
            sum += parts[i];
        }
        long[][] amounts = new long[parts.length][totals.length];
        for (int year = 0; year < totals.length; year++) {
            long left = totals[year];
            for (int i = 1; i < parts.length; i++) {
                amounts[i][year] = hundreds(totals[year] * parts[i] / sum);
                left -= amounts[i][year];
            }
            amounts[0][year] = left;
        }
        Map<String, YearAmounts> lines = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            lines.put(categories.get(i).code(), YearAmounts.ofCents(amounts[i]));
        }
        return lines;
    }

    private static long hundreds(long cents) {
        return cents / HUNDRED_EUROS * HUNDRED_EUROS;
    }
}
