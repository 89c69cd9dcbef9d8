package fr.nouveauxlieux.portal.page.dossier.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.portal.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PostedBudgetTest {

    private static final BudgetTerms TERMS = new BudgetTerms(
            2,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            50,
            true,
            List.of(new BudgetCategory("staff", new Bilingual("Salaires", "Staff"))),
            List.of(new BudgetCategory("sales", new Bilingual("Ventes", "Sales"))));

    private final PostedBudget french = new PostedBudget(TERMS, Language.FRENCH, "budget");

    @Test
    void whatWasWrittenIntoThePageIsReadBack() {
        Map<String, Object> tree = Map.of(
                "years", 2,
                "expenses", Map.of("staff", List.of(1_250_050L, 0L)),
                "coFunding", List.of(Map.of("funder", "Région", "status", "paid", "amounts", List.of(0L, 300L))),
                "aid", List.of(1L, 2L),
                "deMinimis", 0L);
        TypedValues typed = french.write(tree);
        assertThat(typed.first("budget.expenses.staff.1")).isEqualTo("12\u00a0500,50");
        assertThat(typed.first("budget.expenses.staff.2")).isEmpty();
        assertThat(CanonicalAnswer.isSame(french.read(typed).value(), tree)).isTrue();
    }

    @Property(tries = 200)
    void anyAmountIsReadBackInBothLanguages(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long cents,
            @ForAll Language language) {
        PostedBudget posted = new PostedBudget(TERMS, language, "budget");
        Map<String, Object> tree = Map.of("years", 2, "aid", List.of(cents, 0), "deMinimis", cents);
        Object read = posted.read(posted.write(tree)).value();
        assertThat(posted.find(posted.write(tree)).orElseThrow().aid().in(1).cents())
                .as("of %s", read)
                .isEqualTo(cents);
    }

    @Test
    void emptyInputsAreNoAnswer() {
        assertThat(french.read(TypedValues.none())).isEqualTo(Reading.NOTHING);
        TypedValues blank = TypedValues.none();
        blank.put("budget.coFunding.0.status", "asked");
        assertThat(french.read(blank)).isEqualTo(Reading.NOTHING);
    }

    @Test
    void theFirstCellThatCannotBeReadIsToldByItsName() {
        TypedValues typed = TypedValues.none();
        typed.put("budget.expenses.staff.1", "100");
        typed.put("budget.expenses.staff.2", "environ 100");
        assertThat(french.read(typed).fault())
                .contains(new TypedFault("budget.expenses.staff.2", "not-an-amount", List.of()));
        typed.put("budget.expenses.staff.2", "0,001");
        assertThat(french.read(typed).fault().orElseThrow().code()).isEqualTo("too-precise");
        typed.put("budget.expenses.staff.2", "99 999 999 999");
        assertThat(french.read(typed).fault().orElseThrow().code()).isEqualTo("budget-too-large-here");
        assertThat(french.find(typed)).isEmpty();
    }

    @Test
    void moreRowsOfFundersThanABudgetHasAreRefused() {
        TypedValues typed = TypedValues.none();
        for (int row = 0; row <= 60; row++) {
            typed.put("budget.coFunding." + row + ".funder", "F" + row);
        }
        assertThat(french.read(typed).fault().orElseThrow().code()).isEqualTo("budget-too-many-lines");
    }
}
