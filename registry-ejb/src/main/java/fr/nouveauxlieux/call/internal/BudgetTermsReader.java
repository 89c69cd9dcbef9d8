package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Optional;

/** Reads what a call asks of a budget. Amounts are whole euros. */
final class BudgetTermsReader {

    private static final int MOST_YEARS = 10;
    private static final int MOST_EUROS = 1_000_000_000;
    private static final int WHOLE = 100;

    private BudgetTermsReader() {}

    static BudgetTerms read(DefinitionNode node) {
        Optional<Money> least = findEuros(node, "leastAid");
        Optional<Money> most = findEuros(node, "mostAid");
        if (least.isPresent() && most.isPresent() && least.get().isMoreThan(most.get())) {
            node.problem("mostAid", "most-below-least-aid");
        }
        BudgetTerms terms = new BudgetTerms(
                node.getWhole("years", 1, MOST_YEARS),
                least,
                most,
                findEuros(node, "mostAidAYear"),
                node.findWhole("mostShare", 1, WHOLE).orElse(WHOLE),
                node.isTrue("deMinimis"),
                readCategories(node, "expenses"),
                readCategories(node, "resources"));
        node.refuseOtherKeys();
        return terms;
    }

    private static Optional<Money> findEuros(DefinitionNode node, String key) {
        return node.findWhole(key, 0, MOST_EUROS).stream()
                .mapToObj(Money::ofEuros)
                .findFirst();
    }

    private static List<BudgetCategory> readCategories(DefinitionNode node, String key) {
        List<BudgetCategory> categories = node.listObjects(key).stream()
                .map(BudgetTermsReader::readCategory)
                .toList();
        if (categories.isEmpty()) {
            node.problem(key, "no-category");
        }
        long codes = categories.stream().map(BudgetCategory::code).distinct().count();
        if (codes < categories.size()) {
            node.problem(key, "codes-repeated");
        }
        return categories;
    }

    private static BudgetCategory readCategory(DefinitionNode node) {
        BudgetCategory category = new BudgetCategory(node.getCode("code"), node.getBilingual("label"));
        node.refuseOtherKeys();
        return category;
    }
}
