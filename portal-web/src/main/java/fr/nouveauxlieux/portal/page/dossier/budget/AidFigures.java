package fr.nouveauxlieux.portal.page.dossier.budget;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.dossier.field.BudgetWords;
import fr.nouveauxlieux.portal.page.dossier.field.TypedNumber;
import fr.nouveauxlieux.portal.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a budget asks of the call, beside what the call gives at least and at most. */
final class AidFigures {

    private static final int WHOLE = 100;

    private final Texts texts;
    private final BudgetTerms terms;
    private final BudgetWords words;

    AidFigures(Texts texts, BudgetTerms terms, BudgetWords words) {
        this.texts = texts;
        this.terms = terms;
        this.words = words;
    }

    String asked(Budget budget) {
        return words.amount(budget.aid().total());
    }

    /** Of the expenses, with one decimal; empty without any. */
    String share(Budget budget) {
        long expenses = budget.totalExpenses().total().cents();
        if (expenses <= 0) {
            return "";
        }
        BigDecimal share = BigDecimal.valueOf(budget.aid().total().cents())
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(BigDecimal.valueOf(expenses), 1, RoundingMode.HALF_UP);
        return texts.format("writing.aid-share", TypedNumber.write(share, texts.language()));
    }

    /** @param budget empty while an amount cannot be read */
    List<BudgetView.Limit> limits(Optional<Budget> budget) {
        List<BudgetView.Limit> limits = new ArrayList<>();
        terms.leastAid()
                .ifPresent(least ->
                        limits.add(limit("least", words.amount(least), budget, one -> isTooLittle(one, least))));
        terms.mostAid()
                .ifPresent(most -> limits.add(limit("most", words.amount(most), budget, one -> one.aid()
                        .total()
                        .isMoreThan(most))));
        terms.mostAidAYear()
                .ifPresent(
                        most -> limits.add(limit("year", words.amount(most), budget, one -> one.aid().amounts().stream()
                                .anyMatch(amount -> amount.isMoreThan(most)))));
        limits.add(limit("share", terms.mostShare(), budget, this::isTooLargeAShare));
        return limits;
    }

    BudgetView.Terms terms() {
        return new BudgetView.Terms(
                terms.years(),
                cents(terms.leastAid()),
                cents(terms.mostAid()),
                cents(terms.mostAidAYear()),
                terms.mostShare());
    }

    private BudgetView.Limit limit(String code, Object bound, Optional<Budget> budget, Predicate<Budget> isBroken) {
        return new BudgetView.Limit(
                code,
                texts.format(code.equals("share") ? "writing.aid-share-limit" : "writing.aid-" + code, bound),
                texts.get(code.equals("least") ? "writing.aid-below" : "writing.aid-beyond"),
                budget.filter(isBroken).isPresent());
    }

    /** Said once something is asked. */
    private static boolean isTooLittle(Budget budget, Money least) {
        return budget.aid().total().cents() > 0 && least.isMoreThan(budget.aid().total());
    }

    private boolean isTooLargeAShare(Budget budget) {
        long most = budget.totalExpenses().total().cents() * terms.mostShare() / WHOLE;
        return budget.aid().total().cents() > most;
    }

    private static String cents(Optional<Money> amount) {
        return amount.map(money -> Long.toString(money.cents())).orElse("");
    }
}
