package fr.nouveauxlieux.portal.page.dossier.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.CoFunding;
import fr.nouveauxlieux.call.budget.FundingStatus;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.dossier.sheet.BudgetDifference.Change;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetDifferenceTest {

    private static final BudgetTerms TERMS = new BudgetTerms(
            2,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            100,
            true,
            List.of(new BudgetCategory("staff", new Bilingual("Salaires", "Staff"))),
            List.of(new BudgetCategory("sales", new Bilingual("Ventes", "Sales"))));

    private static final Budget FULL = new Budget(
            2,
            Map.of("staff", YearAmounts.ofCents(120_050, 0)),
            Map.of(),
            List.of(new CoFunding("Région", FundingStatus.AGREED, YearAmounts.ofCents(0, 100))),
            YearAmounts.ofCents(0, 0),
            Optional.of(Money.ZERO));

    private static List<Change> between(Budget before, Budget after) {
        return BudgetDifference.between(Texts.in(Language.FRENCH), TERMS, before, after);
    }

    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(between(FULL, FULL)).isEmpty();
    }

    @Test
    void eachLineAndYearThatIsOtherwiseIsTold() {
        assertThat(between(Budget.empty(2), FULL))
                .containsExactly(
                        new Change("Salaires", "Année 1", "0\u00a0€", "1\u00a0200,50\u00a0€"),
                        new Change("Cofinanceur 1", "", "rien", "Région (Accordé)"),
                        new Change("Cofinanceur 1", "Année 2", "0\u00a0€", "1\u00a0€"),
                        new Change("Aides de minimis reçues", "", "rien", "0\u00a0€"));
    }

    @Test
    void whatIsTakenAwayIsToldTheOtherWayRound() {
        assertThat(between(FULL, Budget.empty(2)))
                .extracting(Change::after)
                .containsExactly("0\u00a0€", "rien", "0\u00a0€", "rien");
    }
}
