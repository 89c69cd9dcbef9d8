package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.CoFunding;
import fr.nouveauxlieux.call.budget.FundingStatus;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A budget in the inputs of a page: {@code NAME.expenses.staff.1} for a category and a year from 1, {@code
 * NAME.resources.sales.1}, {@code NAME.aid.1}, {@code NAME.deMinimis}, and for the other funders, counted from 0, {@code
 * NAME.coFunding.0.funder}, {@code .status} and {@code .1}.
 */
public final class PostedBudget {

    public static final String EXPENSES = ".expenses";
    public static final String RESOURCES = ".resources";
    public static final String CO_FUNDING = ".coFunding";
    public static final String AID = ".aid";
    public static final String DE_MINIMIS = ".deMinimis";
    public static final String FUNDER = ".funder";
    public static final String STATUS = ".status";

    private static final int CENT = 2;

    private final BudgetTerms terms;
    private final Language language;
    private final String name;

    /** @param name of the field, with which the names of its inputs begin */
    public PostedBudget(BudgetTerms terms, Language language, String name) {
        this.terms = terms;
        this.language = language;
        this.name = name;
    }

    /** The inputs of a budget as it is kept; empty ones for what is none, or of other years. */
    public TypedValues write(Object kept) {
        TypedValues typed = TypedValues.none();
        Budget.read(kept)
                .budget()
                .filter(budget -> budget.years() == terms.years())
                .ifPresent(budget -> write(budget, typed));
        return typed;
    }

    /** What stands in the inputs, where all of it can be read; a budget without anything where nothing stands there. */
    public Optional<Budget> find(TypedValues typed) {
        Reading reading = read(typed);
        if (reading.isWrong()) {
            return Optional.empty();
        }
        return reading.value() == null
                ? Optional.of(Budget.empty(terms.years()))
                : Budget.read(reading.value()).budget();
    }

    Reading read(TypedValues typed) {
        Cells cells = new Cells(typed);
        Map<String, YearAmounts> expenses = lines(cells, EXPENSES, terms.expenses());
        Map<String, YearAmounts> resources = lines(cells, RESOURCES, terms.resources());
        List<CoFunding> coFunding = coFunding(cells, typed);
        YearAmounts aid = cells.amounts(name + AID);
        Optional<Money> deMinimis =
                AnswerReader.line(typed.first(name + DE_MINIMIS)).isEmpty()
                        ? Optional.empty()
                        : Optional.of(cells.amount(name + DE_MINIMIS));
        if (cells.wrong != null) {
            return cells.wrong;
        }
        Budget budget = new Budget(terms.years(), expenses, resources, coFunding, aid, deMinimis);
        return budget.isEmpty() ? Reading.NOTHING : Reading.of(budget.toTree());
    }

    private Map<String, YearAmounts> lines(Cells cells, String group, List<BudgetCategory> categories) {
        Map<String, YearAmounts> lines = new LinkedHashMap<>();
        categories.forEach(category -> lines.put(category.code(), cells.amounts(name + group + "." + category.code())));
        return lines;
    }

    private List<CoFunding> coFunding(Cells cells, TypedValues typed) {
        List<CoFunding> lines = new ArrayList<>();
        SortedSet<Integer> rows = rows(typed);
        if (rows.size() > Budget.MOST_LINES) {
            cells.refuse(name, "budget-too-many-lines", String.valueOf(Budget.MOST_LINES));
            return lines;
        }
        for (int row : rows) {
            String line = row(row);
            String funder = AnswerReader.line(typed.first(line + FUNDER));
            if (funder.length() > CoFunding.LONGEST_FUNDER) {
                cells.refuse(line + FUNDER, "too-long", String.valueOf(CoFunding.LONGEST_FUNDER));
            } else {
                FundingStatus status =
                        FundingStatus.find(typed.first(line + STATUS)).orElse(FundingStatus.ASKED);
                lines.add(new CoFunding(funder, status, cells.amounts(line)));
            }
        }
        return lines;
    }

    /** The rows of other funders that were sent, in their order. */
    public SortedSet<Integer> rows(TypedValues typed) {
        return TypedTable.rows(typed, name + CO_FUNDING);
    }

    /** What the names of a row's inputs begin with. */
    public String row(int row) {
        return name + CO_FUNDING + "." + row;
    }

    private void write(Budget budget, TypedValues typed) {
        budget.expenses().forEach((code, amounts) -> write(typed, name + EXPENSES + "." + code, amounts));
        budget.resources().forEach((code, amounts) -> write(typed, name + RESOURCES + "." + code, amounts));
        for (int row = 0; row < budget.coFunding().size(); row++) {
            CoFunding funding = budget.coFunding().get(row);
            typed.put(row(row) + FUNDER, funding.funder());
            typed.put(row(row) + STATUS, funding.status().code());
            write(typed, row(row), funding.amounts());
        }
        write(typed, name + AID, budget.aid());
        budget.deMinimis().ifPresent(declared -> typed.put(name + DE_MINIMIS, written(declared)));
    }

    private void write(TypedValues typed, String line, YearAmounts amounts) {
        for (int year = 1; year <= terms.years(); year++) {
            Money amount = amounts.in(year);
            typed.put(line + "." + year, amount.equals(Money.ZERO) ? "" : written(amount));
        }
    }

    private String written(Money amount) {
        return TypedNumber.writeCents(BigDecimal.valueOf(amount.cents()), language);
    }

    /** Reads cells, and remembers the first that is wrong. */
    private final class Cells {

        private final TypedValues typed;
        private Reading wrong;

        private Cells(TypedValues typed) {
            this.typed = typed;
        }

        private YearAmounts amounts(String line) {
            List<Money> amounts = new ArrayList<>();
            for (int year = 1; year <= terms.years(); year++) {
                amounts.add(amount(line + "." + year));
            }
            return new YearAmounts(amounts);
        }

        /** Zero where nothing stands. */
        private Money amount(String input) {
            String text = AnswerReader.line(typed.first(input));
            if (text.isEmpty()) {
                return Money.ZERO;
            }
            Optional<BigDecimal> cents = TypedNumber.find(text, language)
                    .map(euros -> euros.movePointRight(CENT).stripTrailingZeros());
            if (cents.isEmpty()) {
                return refuse(input, "not-an-amount");
            }
            if (cents.get().scale() > 0) {
                return refuse(input, "too-precise", String.valueOf(CENT));
            }
            if (cents.get().abs().compareTo(BigDecimal.valueOf(Budget.MOST_AMOUNT.cents())) > 0) {
                return refuse(input, "budget-too-large-here");
            }
            return new Money(cents.get().longValueExact());
        }

        private Money refuse(String input, String code, String... arguments) {
            if (wrong == null) {
                wrong = Reading.wrong(input, code, arguments);
            }
            return Money.ZERO;
        }
    }
}
