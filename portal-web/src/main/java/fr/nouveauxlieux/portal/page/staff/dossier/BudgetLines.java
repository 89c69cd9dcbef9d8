package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.dossier.field.BudgetWords;
import fr.nouveauxlieux.portal.page.staff.dossier.SubmittedAnswers.Line;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A submitted budget in lines: expenses, resources, other funders and the aid asked for, year by year and in all. */
final class BudgetLines {

    private final Texts texts;
    private final BudgetTerms terms;
    private final BudgetWords words;

    BudgetLines(Texts texts, BudgetTerms terms) {
        this.texts = texts;
        this.terms = terms;
        this.words = new BudgetWords(texts, terms);
    }

    /** @param tree as the answer is kept; no lines for what is no budget */
    List<Line> of(Object tree) {
        Optional<Budget> read = Budget.read(tree).budget();
        return read.map(this::lines).orElse(List.of());
    }

    private List<Line> lines(Budget budget) {
        List<String> expenses = side(terms.expenses(), budget.expenses());
        expenses.add(row(texts.get("budget.total"), budget.totalExpenses()));
        List<String> resources = side(terms.resources(), budget.resources());
        budget.coFunding()
                .forEach(funding -> resources.add(row(
                        texts.format(
                                "desk.budget.funder",
                                funding.funder(),
                                texts.get("budget.status." + DossierWords.code(funding.status()))),
                        funding.amounts())));
        resources.add(row(texts.get("budget.aid"), budget.aid()));
        resources.add(row(texts.get("budget.total"), budget.totalResources()));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(texts.get("budget.expenses"), expenses));
        lines.add(new Line(texts.get("budget.resources"), resources));
        budget.deMinimis()
                .ifPresent(declared ->
                        lines.add(new Line(texts.get("budget.de-minimis"), List.of(words.amount(declared)))));
        return lines;
    }

    private List<String> side(List<BudgetCategory> categories, Map<String, YearAmounts> amounts) {
        List<String> rows = new ArrayList<>();
        for (BudgetCategory category : categories) {
            if (amounts.containsKey(category.code())) {
                rows.add(row(category.label().in(texts.language().code()), amounts.get(category.code())));
            }
        }
        return rows;
    }

    private String row(String label, YearAmounts amounts) {
        String years = amounts.amounts().stream().map(words::amount).collect(Collectors.joining(" + "));
        Money total = amounts.total();
        return amounts.amounts().size() == 1
                ? texts.format("desk.budget.row", label, words.amount(total))
                : texts.format("desk.budget.row", label, years + " = " + words.amount(total));
    }
}
