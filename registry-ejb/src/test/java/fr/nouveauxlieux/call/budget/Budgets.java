package fr.nouveauxlieux.call.budget;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Budgets for tests. */
final class Budgets {

    static final List<BudgetCategory> EXPENSES = List.of(category("staff", "Salaires"), category("rent", "Loyer"));
    static final List<BudgetCategory> RESOURCES =
            List.of(category("sales", "Ventes"), category("donations", "Dons, mécénat"));

    private Budgets() {}

    /** Three years, 75,000 to 150,000 €, at most 50,000 € a year and half of the expenses. */
    static BudgetTerms terms() {
        return new BudgetTerms(
                3,
                Optional.of(Money.ofEuros(75_000)),
                Optional.of(Money.ofEuros(150_000)),
                Optional.of(Money.ofEuros(50_000)),
                50,
                true,
                EXPENSES,
                RESOURCES);
    }

    static Budget balanced() {
        return new Budget(
                3,
                Map.of("staff", euros(80_000, 80_000, 80_000), "rent", euros(20_000, 20_000, 20_000)),
                Map.of("sales", euros(40_000, 50_000, 60_000)),
                List.of(new CoFunding("Région Bretagne", FundingStatus.AGREED, euros(20_000, 20_000, 20_000))),
                euros(40_000, 30_000, 20_000),
                Optional.of(Money.ZERO));
    }

    static Budget withAid(Budget budget, YearAmounts aid) {
        return new Budget(
                budget.years(), budget.expenses(), budget.resources(), budget.coFunding(), aid, budget.deMinimis());
    }

    static Budget withDeMinimis(Budget budget, Optional<Money> deMinimis) {
        return new Budget(
                budget.years(), budget.expenses(), budget.resources(), budget.coFunding(), budget.aid(), deMinimis);
    }

    static YearAmounts euros(long... euros) {
        return new YearAmounts(
                java.util.stream.LongStream.of(euros).mapToObj(Money::ofEuros).toList());
    }

    /** Any within bounds, of three years and with the categories above. */
    static Arbitrary<Budget> any() {
        Arbitrary<YearAmounts> amounts = Arbitraries.longs()
                .between(-Budget.MOST_AMOUNT.cents(), Budget.MOST_AMOUNT.cents())
                .list()
                .ofSize(3)
                .map(cents -> YearAmounts.ofCents(
                        cents.stream().mapToLong(Long::longValue).toArray()));
        Arbitrary<CoFunding> funding = Combinators.combine(
                        Arbitraries.strings()
                                .withChars("ABc éœ=+-@',;\"<&1")
                                .ofMaxLength(30)
                                .map(String::strip),
                        Arbitraries.of(FundingStatus.class),
                        amounts)
                .as(CoFunding::new);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of("staff", "rent"), amounts),
                        Arbitraries.maps(Arbitraries.of("sales", "donations"), amounts),
                        funding.list().ofMaxSize(6),
                        amounts,
                        Arbitraries.longs()
                                .between(0, Budget.MOST_AMOUNT.cents())
                                .map(Money::new)
                                .optional())
                .as((expenses, resources, coFunding, aid, deMinimis) ->
                        new Budget(3, expenses, resources, coFunding, aid, deMinimis));
    }

    private static BudgetCategory category(String code, String label) {
        return new BudgetCategory(code, new Bilingual(label, label + " (en)"));
    }
}
