package fr.nouveauxlieux.call.budget;

import fr.nouveauxlieux.call.budget.BudgetLine.Group;
import fr.nouveauxlieux.kernel.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a budget as a tree of JSON, without what is empty. */
final class BudgetTree {

    static final String YEARS = "years";
    static final String FUNDER = "funder";
    static final String STATUS = "status";
    static final String AMOUNTS = "amounts";

    private BudgetTree() {}

    static Map<String, Object> of(Budget budget) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(YEARS, budget.years());
        putLines(tree, Group.EXPENSES, budget.expenses());
        putLines(tree, Group.RESOURCES, budget.resources());
        if (!budget.coFunding().isEmpty()) {
            tree.put(
                    Group.CO_FUNDING.member(),
                    budget.coFunding().stream().map(BudgetTree::line).toList());
        }
        if (!budget.aid().isNothing()) {
            tree.put(Group.AID.member(), cents(budget.aid()));
        }
        budget.deMinimis().ifPresent(declared -> tree.put(Group.DE_MINIMIS.member(), declared.cents()));
        return tree;
    }

    private static void putLines(Map<String, Object> tree, Group group, Map<String, YearAmounts> lines) {
        if (!lines.isEmpty()) {
            Map<String, Object> written = new LinkedHashMap<>();
            lines.forEach((code, amounts) -> written.put(code, cents(amounts)));
            tree.put(group.member(), written);
        }
    }

    private static Map<String, Object> line(CoFunding funding) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(FUNDER, funding.funder());
        line.put(STATUS, funding.status().code());
        line.put(AMOUNTS, cents(funding.amounts()));
        return line;
    }

    private static List<Long> cents(YearAmounts amounts) {
        return amounts.amounts().stream().map(Money::cents).toList();
    }
}
