package fr.nouveauxlieux.call.budget;

import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a call asks of a budget.
 *
 * @param years how many, from 1
 * @param leastAid asked over all years
 * @param mostAid asked over all years
 * @param mostAidAYear asked in any year
 * @param mostShare of the aid in the expenses, in percent
 * @param deMinimis whether other de minimis aid of three years is to be declared
 */
public record BudgetTerms(
        int years,
        Optional<Money> leastAid,
        Optional<Money> mostAid,
        Optional<Money> mostAidAYear,
        int mostShare,
        boolean deMinimis,
        List<BudgetCategory> expenses,
        List<BudgetCategory> resources) {

    public BudgetTerms {
        if (years < 1 || years > 10) {
            throw new IllegalArgumentException("expected 1 to 10 years, was " + years);
        }
        if (mostShare < 1 || mostShare > 100) {
            throw new IllegalArgumentException("expected a share of 1 to 100 percent, was " + mostShare);
        }
        expenses = List.copyOf(expenses);
        resources = List.copyOf(resources);
    }
}
