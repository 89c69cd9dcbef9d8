package fr.nouveauxlieux.call.budget;

import fr.nouveauxlieux.call.budget.BudgetLine.Group;
import fr.nouveauxlieux.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what of a call's terms a budget does not meet. */
public final class BudgetCheck {

    /**
     * Of all de minimis aid to one undertaking over three years (article 3(2) of regulation (EU) 2023/2831). Aid of
     * several years counts whole when it is granted.
     */
    public static final Money DE_MINIMIS_CEILING = Money.ofEuros(300_000);

    private static final int WHOLE = 100;

    private final Budget budget;
    private final BudgetTerms terms;
    private final List<BudgetFault> faults = new ArrayList<>();

    private BudgetCheck(Budget budget, BudgetTerms terms) {
        this.budget = budget;
        this.terms = terms;
    }

    /** Wrong lines first: where there are any, sums would mean little and are not judged. */
    public static List<BudgetFault> check(Budget budget, BudgetTerms terms) {
        BudgetCheck check = new BudgetCheck(budget, terms);
        check.checkLines();
        if (check.faults.isEmpty()) {
            check.checkBalance();
            check.checkAid();
            check.checkDeMinimis();
        }
        return List.copyOf(check.faults);
    }

    private void checkLines() {
        if (budget.years() != terms.years()) {
            faults.add(BudgetFault.of("budget-years", terms.years(), budget.years()));
            return;
        }
        checkCategories(Group.EXPENSES, budget.expenses(), terms.expenses());
        checkCategories(Group.RESOURCES, budget.resources(), terms.resources());
        int number = 0;
        for (CoFunding funding : budget.coFunding()) {
            BudgetLine line = BudgetLine.coFunding(++number);
            checkAmounts(line, funding.amounts());
            if (funding.funder().isBlank()) {
                faults.add(BudgetFault.of("budget-funder", line));
            }
        }
        checkAmounts(BudgetLine.AID, budget.aid());
        budget.deMinimis()
                .filter(declared -> declared.cents() < 0)
                .ifPresent(declared -> faults.add(BudgetFault.of("budget-negative", BudgetLine.DE_MINIMIS, 0)));
    }

    private void checkCategories(Group group, Map<String, YearAmounts> lines, List<BudgetCategory> categories) {
        Set<String> known = categories.stream().map(BudgetCategory::code).collect(Collectors.toSet());
        lines.forEach((code, amounts) -> {
            BudgetLine line = new BudgetLine(group, code);
            if (!known.contains(code)) {
                faults.add(BudgetFault.of("budget-unknown-line", line));
            }
            checkAmounts(line, amounts);
        });
    }

    private void checkAmounts(BudgetLine line, YearAmounts amounts) {
        for (int year = 1; year <= budget.years(); year++) {
            if (amounts.in(year).cents() < 0) {
                faults.add(BudgetFault.of("budget-negative", line, year));
            }
        }
    }

    private void checkBalance() {
        YearAmounts expenses = budget.totalExpenses();
        YearAmounts resources = budget.totalResources();
        if (expenses.isNothing()) {
            faults.add(BudgetFault.of("budget-no-expenses"));
        }
        for (int year = 1; year <= budget.years(); year++) {
            if (!expenses.in(year).equals(resources.in(year))) {
                faults.add(BudgetFault.of(
                        "budget-unbalanced",
                        year,
                        expenses.in(year),
                        resources.in(year),
                        difference(expenses.in(year), resources.in(year))));
            }
        }
    }

    private static Money difference(Money one, Money other) {
        return one.isMoreThan(other) ? one.minus(other) : other.minus(one);
    }

    private void checkAid() {
        Money aid = budget.aid().total();
        for (int year = 1; year <= budget.years(); year++) {
            Money ofYear = budget.aid().in(year);
            int told = year;
            terms.mostAidAYear()
                    .filter(ofYear::isMoreThan)
                    .ifPresent(most -> faults.add(BudgetFault.of("budget-aid-year", told, ofYear, most)));
        }
        terms.mostAid()
                .filter(aid::isMoreThan)
                .ifPresent(most -> faults.add(BudgetFault.of("budget-aid-most", aid, most)));
        terms.leastAid()
                .filter(least -> least.isMoreThan(aid))
                .ifPresent(least -> faults.add(BudgetFault.of("budget-aid-least", aid, least)));
        Money mostShare = shareOf(budget.totalExpenses().total());
        if (aid.isMoreThan(mostShare)) {
            faults.add(BudgetFault.of("budget-aid-share", aid, terms.mostShare(), mostShare));
        }
    }

    private Money shareOf(Money expenses) {
        return new Money(Math.multiplyExact(expenses.cents(), terms.mostShare()) / WHOLE);
    }

    private void checkDeMinimis() {
        if (!terms.deMinimis()) {
            return;
        }
        if (budget.deMinimis().isEmpty()) {
            faults.add(BudgetFault.of("budget-de-minimis-missing"));
            return;
        }
        Money declared = budget.deMinimis().get();
        Money all = declared.plus(budget.aid().total());
        if (all.isMoreThan(DE_MINIMIS_CEILING)) {
            faults.add(BudgetFault.of(
                    "budget-de-minimis-ceiling", declared, budget.aid().total(), all, DE_MINIMIS_CEILING));
        }
    }
}
