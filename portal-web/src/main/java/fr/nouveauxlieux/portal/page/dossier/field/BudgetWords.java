package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetLine;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says budgets and what is wrong with them in words: lines by their labels, amounts as the language writes them. */
public final class BudgetWords {

    /** What begins the codes of the faults of budgets. */
    public static final String PREFIX = "budget-";

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,18}\\.\\d\\d");

    private final Texts texts;
    private final BudgetTerms terms;

    public BudgetWords(Texts texts, BudgetTerms terms) {
        this.texts = texts;
        this.terms = terms;
    }

    /** @param arguments as of {@code BudgetFault} */
    public String fault(String code, List<String> arguments) {
        Object[] written = arguments.stream().map(this::argument).toArray();
        return texts.find("fault." + code).isPresent()
                ? texts.format("fault." + code, written)
                : texts.get("fault.budget-shape");
    }

    /** Its lines that hold something, one below the other, amounts year by year. */
    public String budget(Budget budget) {
        List<String> lines = new ArrayList<>();
        budget.expenses().forEach((code, amounts) -> lines.add(labelled(line(BudgetLine.expense(code)), amounts)));
        budget.resources().forEach((code, amounts) -> lines.add(labelled(line(BudgetLine.resource(code)), amounts)));
        budget.coFunding()
                .forEach(funding -> lines.add(labelled(
                        texts.format(
                                "writing.funder",
                                funding.funder(),
                                texts.get("budget.status." + funding.status().code())),
                        funding.amounts())));
        if (!budget.aid().isNothing()) {
            lines.add(labelled(line(BudgetLine.AID), budget.aid()));
        }
        budget.deMinimis()
                .ifPresent(declared ->
                        lines.add(texts.format("dossier.labelled", line(BudgetLine.DE_MINIMIS), amount(declared))));
        return String.join("\n", lines);
    }

    private String labelled(String label, YearAmounts amounts) {
        return texts.format(
                "dossier.labelled",
                label,
                amounts.amounts().stream().map(this::amount).collect(Collectors.joining(" · ")));
    }

    public String line(BudgetLine line) {
        return switch (line.group()) {
            case EXPENSES -> category(terms.expenses(), line.code());
            case RESOURCES -> category(terms.resources(), line.code());
            case CO_FUNDING -> texts.format("budget.funder-number", line.code());
            case AID -> texts.get("budget.aid");
            case DE_MINIMIS -> texts.get("budget.de-minimis");
        };
    }

    public String amount(Money amount) {
        return euros(BigDecimal.valueOf(amount.cents()));
    }

    private String euros(BigDecimal cents) {
        return texts.format("budget.euros", TypedNumber.writeCents(cents, texts.language()));
    }

    private String category(List<BudgetCategory> categories, String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(category -> category.label().in(texts.language().code()))
                .orElse(code);
    }

    private String argument(String argument) {
        return AMOUNT.matcher(argument).matches()
                ? euros(new BigDecimal(argument).movePointRight(2))
                : BudgetLine.find(argument).map(this::line).orElse(argument);
    }
}
