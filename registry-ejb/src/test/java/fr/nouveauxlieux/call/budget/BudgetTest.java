package fr.nouveauxlieux.call.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.kernel.Money;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Property
    void anyBudgetIsReadBackFromItsJson(@ForAll("budgets") Budget budget) throws JsonProcessingException {
        Object tree = JSON.readValue(JSON.writeValueAsString(budget.toTree()), Object.class);
        assertThat(Budget.read(tree)).isEqualTo(new BudgetReading(java.util.Optional.of(budget), List.of()));
    }

    @Property
    void noBudgetOverflows(@ForAll("budgets") Budget budget) {
        assertThat(budget.totalResources().total())
                .isEqualTo(budget.resources().values().stream()
                        .map(YearAmounts::total)
                        .reduce(
                                budget.totalCoFunding()
                                        .total()
                                        .plus(budget.aid().total()),
                                Money::plus));
        assertThat(BudgetCheck.check(budget, Budgets.terms())).isNotNull();
    }

    @Property
    void anyTreeIsReadOrToldWhy(@ForAll("trees") Object tree) {
        BudgetReading reading = Budget.read(tree);
        assertThat(reading.budget().isEmpty()).isEqualTo(!reading.faults().isEmpty());
    }

    @Test
    void whatIsMissingIsNothing() {
        assertThat(Budget.read(Map.of("years", 3)).budget()).contains(Budget.empty(3));
        Map<String, Object> tree = Map.of("years", 3, "expenses", Map.of("rent", Arrays.asList(100, null)));
        assertThat(Budget.read(tree).budget().orElseThrow().expenses())
                .containsEntry("rent", YearAmounts.ofCents(100, 0, 0));
    }

    @Test
    void anAmountThatIsNoneIsToldWithItsLineAndYear() {
        assertThat(faultsOf("douze"))
                .containsExactly(BudgetFault.of("budget-not-an-amount", "expenses.rent", 2, "douze"));
        assertThat(faultsOf(1.5)).containsExactly(BudgetFault.of("budget-not-an-amount", "expenses.rent", 2, 1.5));
        assertThat(faultsOf(Double.NaN)).hasSize(1);
    }

    @Test
    void anAmountBeyondAllSizeIsToldWithTheMost() {
        BudgetFault tooLarge = BudgetFault.of("budget-too-large", "expenses.rent", 2, Budget.MOST_AMOUNT);
        assertThat(faultsOf(Long.MAX_VALUE)).containsExactly(tooLarge);
        assertThat(faultsOf(-Budget.MOST_AMOUNT.cents() - 1)).containsExactly(tooLarge);
        assertThat(faultsOf(1e300)).containsExactly(tooLarge);
        assertThat(tooLarge.arguments()).containsExactly("expenses.rent", "2", "10000000000.00");
    }

    @Test
    void tooManyLinesAreRefusedBeforeTheyAreRead() {
        Object line = Map.of("funder", "x", "status", "asked", "amounts", List.of(1));
        Map<String, Object> tree = Map.of("years", 1, "coFunding", Collections.nCopies(61, line));
        assertThat(Budget.read(tree).faults()).containsExactly(BudgetFault.of("budget-too-many-lines", 60));
    }

    @Test
    void anUnknownStatusOrMemberIsNoBudget() {
        Object line = Map.of("funder", "x", "status", "maybe");
        assertThat(Budget.read(Map.of("years", 1, "coFunding", List.of(line))).faults())
                .containsExactly(BudgetFault.of("budget-shape", "coFunding.1"));
        assertThat(Budget.read(Map.of("years", 1, "profit", 3)).faults())
                .containsExactly(BudgetFault.of("budget-shape", ""));
    }

    private static List<BudgetFault> faultsOf(Object amount) {
        return Budget.read(Map.of("years", 3, "expenses", Map.of("rent", List.of(1, amount))))
                .faults();
    }

    @Provide
    Arbitrary<Budget> budgets() {
        return Budgets.any();
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<Object> leaf = Arbitraries.of(
                "", "asked", "staff", 3, 10, -1, 0, 1.5, Long.MAX_VALUE, Double.NaN, true, List.of(), Map.of());
        Arbitrary<Object> inner = Arbitraries.lazyOf(
                () -> leaf,
                () -> leaf.list().ofMaxSize(4).map(list -> list),
                () -> members(leaf),
                () -> members(members(leaf.list().ofMaxSize(4).map(list -> list))));
        return Arbitraries.oneOf(inner, members(inner).map(tree -> {
            Map<Object, Object> budget = new HashMap<>((Map<?, ?>) tree);
            budget.put("years", 3);
            return budget;
        }));
    }

    private static Arbitrary<Object> members(Arbitrary<Object> values) {
        return Arbitraries.maps(
                        Arbitraries.of(
                                "years",
                                "expenses",
                                "resources",
                                "coFunding",
                                "aid",
                                "deMinimis",
                                "staff",
                                "funder",
                                "status",
                                "amounts"),
                        values)
                .ofMaxSize(5)
                .map(map -> map);
    }
}
