package fr.nouveauxlieux.portal.page.dossier.budget;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetCheck;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.FundingStatus;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.dossier.budget.BudgetView.Balance;
import fr.nouveauxlieux.portal.page.dossier.budget.BudgetView.Cell;
import fr.nouveauxlieux.portal.page.dossier.budget.BudgetView.Funder;
import fr.nouveauxlieux.portal.page.dossier.budget.BudgetView.Line;
import fr.nouveauxlieux.portal.page.dossier.budget.BudgetView.Share;
import fr.nouveauxlieux.portal.page.dossier.field.BudgetWords;
import fr.nouveauxlieux.portal.page.dossier.field.PostedBudget;
import fr.nouveauxlieux.portal.page.dossier.field.TypedValues;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gets a budget ready to be shown, from what stands in its inputs. */
public final class BudgetViews {

    /** Rows to write another funder in, after those that hold something. */
    private static final int BLANK_FUNDERS = 2;

    private final Texts texts;
    private final BudgetTerms terms;
    private final BudgetWords words;
    private final AidFigures aid;

    public BudgetViews(Texts texts, BudgetTerms terms) {
        this.texts = texts;
        this.terms = terms;
        this.words = new BudgetWords(texts, terms);
        this.aid = new AidFigures(texts, terms, words);
    }

    /** @param name of the field */
    public BudgetView show(String name, TypedValues typed) {
        PostedBudget posted = new PostedBudget(terms, texts.language(), name);
        Optional<Budget> budget = posted.find(typed);
        return new BudgetView(
                name,
                years().mapToObj(year -> texts.format("budget.year", year)).toList(),
                lines(name + PostedBudget.EXPENSES, terms.expenses(), typed),
                lines(name + PostedBudget.RESOURCES, terms.resources(), typed),
                funders(posted, typed),
                line(texts.get("budget.aid"), name + PostedBudget.AID, typed),
                Arrays.stream(FundingStatus.values())
                        .map(status -> new Choice(status.code(), texts.get("budget.status." + status.code())))
                        .toList(),
                terms.deMinimis(),
                typed.first(name + PostedBudget.DE_MINIMIS),
                budget.map(this::balance).orElse(List.of()),
                budget.map(aid::asked).orElse(""),
                budget.map(aid::share).orElse(""),
                aid.limits(budget),
                aid.terms(),
                budget.map(this::shares).orElse(List.of()),
                budget.filter(written -> !written.isEmpty()).map(this::faults).orElse(List.of()));
    }

    private IntStream years() {
        return IntStream.rangeClosed(1, terms.years());
    }

    private List<Line> lines(String group, List<BudgetCategory> categories, TypedValues typed) {
        return categories.stream()
                .map(category ->
                        line(category.label().in(texts.language().code()), group + "." + category.code(), typed))
                .toList();
    }

    private Line line(String label, String name, TypedValues typed) {
        List<Cell> cells = years().mapToObj(year ->
                        new Cell(name + "." + year, texts.format("budget.year", year), typed.first(name + "." + year)))
                .toList();
        return new Line(label, cells);
    }

    private List<Funder> funders(PostedBudget posted, TypedValues typed) {
        List<Integer> rows = new ArrayList<>(posted.rows(typed));
        int next = rows.isEmpty() ? 0 : rows.get(rows.size() - 1) + 1;
        for (int blank = 0; blank < BLANK_FUNDERS && rows.size() < Budget.MOST_LINES; blank++) {
            rows.add(next + blank);
        }
        List<Funder> funders = new ArrayList<>();
        for (int row : rows) {
            String id = posted.row(row);
            int number = funders.size() + 1;
            funders.add(new Funder(
                    number,
                    id,
                    typed.first(id + PostedBudget.FUNDER),
                    typed.first(id + PostedBudget.STATUS),
                    line(texts.format("budget.funder-number", number), id, typed)));
        }
        return funders;
    }

    private List<Balance> balance(Budget budget) {
        YearAmounts expenses = budget.totalExpenses();
        YearAmounts resources = budget.totalResources();
        long largest =
                Math.max(1, Math.max(expenses.total().cents(), resources.total().cents()));
        List<Balance> balance = new ArrayList<>();
        years().forEach(year -> balance.add(
                compare(texts.format("budget.year", year), expenses.in(year), resources.in(year), largest)));
        balance.add(compare(texts.get("budget.total"), expenses.total(), resources.total(), largest));
        return balance;
    }

    private Balance compare(String heading, Money expenses, Money resources, long largest) {
        Money difference = resources.minus(expenses);
        String text = difference.equals(Money.ZERO)
                ? ""
                : difference.cents() < 0
                        ? texts.format("budget.lacks", words.amount(expenses.minus(resources)))
                        : texts.format("budget.exceeds", words.amount(difference));
        return new Balance(
                heading,
                words.amount(expenses),
                share(expenses, largest),
                words.amount(resources),
                share(resources, largest),
                text);
    }

    private List<Share> shares(Budget budget) {
        if (budget.aid().isNothing()) {
            return List.of();
        }
        YearAmounts expenses = budget.totalExpenses();
        List<Share> shares = new ArrayList<>();
        years().forEach(year ->
                shares.add(share(texts.format("budget.year", year), budget.aid().in(year), expenses.in(year))));
        shares.add(share(texts.get("budget.total"), budget.aid().total(), expenses.total()));
        return shares;
    }

    /** Of no expenses, no aid is a part. */
    private Share share(String heading, Money aid, Money expenses) {
        boolean known = expenses.cents() > 0;
        int percent = known ? share(aid, expenses.cents()) : 0;
        return new Share(
                heading,
                words.amount(aid),
                words.amount(expenses),
                known ? texts.format("budget.percent", Math.round(100.0 * aid.cents() / expenses.cents())) : "",
                percent);
    }

    /** In percent, within 0 and 100 even where amounts are negative. */
    private static int share(Money amount, long largest) {
        return (int) Math.max(0, Math.min(100, Math.round(100.0 * amount.cents() / largest)));
    }

    private List<String> faults(Budget budget) {
        return BudgetCheck.check(budget, terms).stream()
                .map(fault -> words.fault(fault.code(), fault.arguments()))
                .toList();
    }
}
