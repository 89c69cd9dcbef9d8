package fr.nouveauxlieux.call.budget;

import fr.nouveauxlieux.kernel.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * What does not hold in a budget.
 *
 * @param code as {@code budget-unbalanced}: the text {@code fault.budget-unbalanced} of the pages says it
 * @param arguments of that text, in its order: lines as {@link BudgetLine} writes them, years from 1, amounts in euros
 *     as {@code 1234.50}
 */
public record BudgetFault(String code, List<String> arguments) {

    private static final int DECIMALS = 2;

    public BudgetFault {
        arguments = List.copyOf(arguments);
    }

    static BudgetFault of(String code, Object... arguments) {
        return new BudgetFault(
                code, Arrays.stream(arguments).map(BudgetFault::plain).toList());
    }

    private static String plain(Object argument) {
        return argument instanceof Money money
                ? BigDecimal.valueOf(money.cents(), DECIMALS).toPlainString()
                : argument.toString();
    }
}
