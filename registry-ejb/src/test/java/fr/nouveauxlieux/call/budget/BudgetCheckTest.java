package fr.nouveauxlieux.call.budget;

import static fr.nouveauxlieux.call.budget.Budgets.balanced;
import static fr.nouveauxlieux.call.budget.Budgets.euros;
import static fr.nouveauxlieux.call.budget.Budgets.terms;
import static fr.nouveauxlieux.call.budget.Budgets.withAid;
import static fr.nouveauxlieux.call.budget.Budgets.withDeMinimis;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BudgetCheckTest {

    @Test
    void aBalancedBudgetWithinItsCeilingsHolds() {
        assertThat(BudgetCheck.check(balanced(), terms())).isEmpty();
    }

    @Property
    void whateverIsMissingInAYearIsToldWithTheDifference(@ForAll @LongRange(min = 1, max = 1_000_000) long cents) {
        Budget richer = withAid(balanced(), YearAmounts.ofCents(4_000_000, 3_000_000 - cents, 2_000_000));
        assertThat(codesOf(richer)).contains("budget-unbalanced");
        assertThat(BudgetCheck.check(richer, terms()).get(0))
                .isEqualTo(BudgetFault.of(
                        "budget-unbalanced",
                        2,
                        Money.ofEuros(100_000),
                        new Money(10_000_000 - cents),
                        new Money(cents)));
    }

    @Test
    void theLastCentOfEachCeilingIsAllowedAndOneMoreIsNot() {
        assertThat(codesOf(aidOf(5_000_000, 5_000_000, 5_000_000))).isEmpty();
        assertThat(codesOf(aidOf(5_000_001, 4_000_000, 4_000_000))).containsExactly("budget-aid-year");
        assertThat(codesOf(aidOf(5_000_001, 5_000_000, 5_000_000)))
                .containsExactly("budget-aid-year", "budget-aid-most", "budget-aid-share");
        assertThat(codesOf(aidOf(2_500_000, 2_500_000, 2_500_000))).isEmpty();
        assertThat(codesOf(aidOf(2_500_000, 2_500_000, 2_499_999))).containsExactly("budget-aid-least");
    }

    @Test
    void deMinimisAidIsToBeDeclaredEvenIfThereIsNone() {
        assertThat(codesOf(withDeMinimis(balanced(), Optional.empty()))).containsExactly("budget-de-minimis-missing");
    }

    @Test
    void allDeMinimisAidTogetherStaysBelowItsCeiling() {
        assertThat(codesOf(withDeMinimis(balanced(), Optional.of(Money.ofEuros(210_000)))))
                .isEmpty();
        assertThat(BudgetCheck.check(withDeMinimis(balanced(), Optional.of(new Money(21_000_001))), terms()))
                .containsExactly(new BudgetFault(
                        "budget-de-minimis-ceiling", List.of("210000.01", "90000.00", "300000.01", "300000.00")));
    }

    @Test
    void wrongLinesAreToldAndSumsLeftAlone() {
        Budget wrong = new Budget(
                3,
                Map.of("yacht", euros(1, 0, 0)),
                Map.of("sales", euros(0, -1, 0)),
                List.of(new CoFunding("", FundingStatus.ASKED, euros(1, 1, 1))),
                YearAmounts.none(3),
                Optional.of(new Money(-1)));
        assertThat(BudgetCheck.check(wrong, terms()))
                .containsExactly(
                        BudgetFault.of("budget-unknown-line", "expenses.yacht"),
                        BudgetFault.of("budget-negative", "resources.sales", 2),
                        BudgetFault.of("budget-funder", "coFunding.1"),
                        BudgetFault.of("budget-negative", "deMinimis", 0));
    }

    @Test
    void aBudgetOfOtherYearsIsToldSo() {
        assertThat(BudgetCheck.check(Budget.empty(2), terms())).containsExactly(BudgetFault.of("budget-years", 3, 2));
    }

    @Test
    void anEmptyBudgetHasNoExpenses() {
        assertThat(codesOf(Budget.empty(3)))
                .containsExactly("budget-no-expenses", "budget-aid-least", "budget-de-minimis-missing");
    }

    @Property
    void linesAreFoundByWhatTheyWrite(@ForAll("lines") BudgetLine line) {
        assertThat(BudgetLine.find(line.toString())).contains(line);
    }

    @Provide
    Arbitrary<BudgetLine> lines() {
        return Arbitraries.of(
                BudgetLine.AID,
                BudgetLine.DE_MINIMIS,
                BudgetLine.expense("staff"),
                BudgetLine.resource("own-funds"),
                BudgetLine.coFunding(12));
    }

    private static List<String> codesOf(Budget budget) {
        return BudgetCheck.check(budget, terms()).stream()
                .map(BudgetFault::code)
                .toList();
    }

    /** Whose expenses and sales follow the aid, so that it stays balanced; expenses are 300,000 € in all. */
    private static Budget aidOf(long... cents) {
        long[] sales = new long[3];
        for (int year = 0; year < 3; year++) {
            sales[year] = 10_000_000 - cents[year];
        }
        return new Budget(
                3,
                Map.of("staff", euros(100_000, 100_000, 100_000)),
                Map.of("sales", YearAmounts.ofCents(sales)),
                List.of(),
                YearAmounts.ofCents(cents),
                Optional.of(Money.ZERO));
    }
}
