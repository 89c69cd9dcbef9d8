package fr.nouveauxlieux.call.budget;

import fr.nouveauxlieux.kernel.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A budget of several years. Its size is bounded, so that no sum of it overflows.
 *
 * @param expenses by the code of their category; lines without any amount are dropped, as in what follows
 * @param resources one's own and others that are no co-funding, by the code of their category
 * @param coFunding of other funders
 * @param aid asked of this call
 * @param deMinimis aid of that kind granted by others in the last three years; empty until declared, zero for none
 */
public record Budget(
        int years,
        Map<String, YearAmounts> expenses,
        Map<String, YearAmounts> resources,
        List<CoFunding> coFunding,
        YearAmounts aid,
        Optional<Money> deMinimis) {

    public static final int MOST_YEARS = 10;
    /** Of one side, and of other funders. */
    public static final int MOST_LINES = 60;
    /** Of one amount, whatever its sign: ten billion euros. */
    public static final Money MOST_AMOUNT = Money.ofEuros(10_000_000_000L);

    public Budget {
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("expected 1 to " + MOST_YEARS + " years, was " + years);
        }
        Objects.requireNonNull(deMinimis, "deMinimis");
        expenses = withAmounts(expenses);
        resources = withAmounts(resources);
        coFunding = coFunding.stream().filter(line -> !line.isNothing()).toList();
        requireBounded(years, expenses, resources, coFunding, aid, deMinimis);
    }

    /** Nothing in it yet. */
    public static Budget empty(int years) {
        return new Budget(years, Map.of(), Map.of(), List.of(), YearAmounts.none(years), Optional.empty());
    }

    /** Reads a tree of JSON as {@code package-info} describes it. Never throws for what it is given. */
    public static BudgetReading read(Object tree) {
        return new BudgetReader().read(tree);
    }

    /** As {@link #read} takes it. */
    public Map<String, Object> toTree() {
        return BudgetTree.of(this);
    }

    public boolean isEmpty() {
        return equals(empty(years));
    }

    public YearAmounts totalExpenses() {
        return sum(expenses.values().stream());
    }

    /** Those of other funders and the aid asked among them. */
    public YearAmounts totalResources() {
        return sum(resources.values().stream()).plus(totalCoFunding()).plus(aid);
    }

    public YearAmounts totalCoFunding() {
        return sum(coFunding.stream().map(CoFunding::amounts));
    }

    private YearAmounts sum(Stream<YearAmounts> lines) {
        return lines.reduce(YearAmounts.none(years), YearAmounts::plus);
    }

    private static Map<String, YearAmounts> withAmounts(Map<String, YearAmounts> lines) {
        Map<String, YearAmounts> kept = new LinkedHashMap<>();
        lines.forEach((code, amounts) -> {
            if (!amounts.isNothing()) {
                kept.put(code, amounts);
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    private static void requireBounded(
            int years,
            Map<String, YearAmounts> expenses,
            Map<String, YearAmounts> resources,
            List<CoFunding> coFunding,
            YearAmounts aid,
            Optional<Money> deMinimis) {
        if (expenses.size() > MOST_LINES || resources.size() > MOST_LINES || coFunding.size() > MOST_LINES) {
            throw new IllegalArgumentException("expected at most " + MOST_LINES + " lines of a kind");
        }
        Stream.of(
                        expenses.values().stream(),
                        resources.values().stream(),
                        coFunding.stream().map(CoFunding::amounts),
                        Stream.of(aid))
                .flatMap(lines -> lines)
                .forEach(line -> requireBounded(years, line));
        deMinimis.ifPresent(Budget::requireBounded);
    }

    private static void requireBounded(int years, YearAmounts line) {
        if (line.amounts().size() != years) {
            throw new IllegalArgumentException("expected amounts of " + years + " years");
        }
        line.amounts().forEach(Budget::requireBounded);
    }

    private static void requireBounded(Money amount) {
        if (!isBounded(amount.cents())) {
            throw new IllegalArgumentException("expected an amount of at most ten billion euros");
        }
    }

    static boolean isBounded(long cents) {
        return cents >= -MOST_AMOUNT.cents() && cents <= MOST_AMOUNT.cents();
    }
}
