package fr.nouveauxlieux.portal.page.dossier.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.dossier.budget.BudgetView.Balance;
import fr.nouveauxlieux.portal.page.dossier.budget.BudgetView.Share;
import fr.nouveauxlieux.portal.page.dossier.field.PostedBudget;
import fr.nouveauxlieux.portal.page.dossier.field.TypedValues;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetViewsTest {

    private static final BudgetTerms TERMS = new BudgetTerms(
            2,
            Optional.empty(),
            Optional.of(Money.ofEuros(100)),
            Optional.empty(),
            50,
            false,
            List.of(new BudgetCategory("staff", new Bilingual("Salaires", "Staff"))),
            List.of(new BudgetCategory("sales", new Bilingual("Ventes", "Sales"))));

    @Test
    void bothSidesAreComparedByYearAndInAll() {
        BudgetView view = show(Map.of(
                "years", 2, "expenses", Map.of("staff", List.of(20_000, 20_000)), "aid", List.of(10_000, 20_000)));
        assertThat(view.balance())
                .containsExactly(
                        new Balance(
                                "Année 1", "200\u00a0€", 50, "100\u00a0€", 25, "il manque 100\u00a0€ de ressources"),
                        new Balance("Année 2", "200\u00a0€", 50, "200\u00a0€", 50, ""),
                        new Balance(
                                "Total", "400\u00a0€", 100, "300\u00a0€", 75, "il manque 100\u00a0€ de ressources"));
    }

    @Test
    void theShareOfTheAidIsToldByYearAndInAll() {
        BudgetView view = show(
                Map.of("years", 2, "expenses", Map.of("staff", List.of(20_000, 0)), "aid", List.of(5_000, 10_000)));
        assertThat(view.shares())
                .containsExactly(
                        new Share("Année 1", "50\u00a0€", "200\u00a0€", "25\u00a0%", 25),
                        new Share("Année 2", "100\u00a0€", "0\u00a0€", "", 0),
                        new Share("Total", "150\u00a0€", "200\u00a0€", "75\u00a0%", 75));
        assertThat(show(Map.of("years", 2)).shares()).isEmpty();
    }

    @Test
    void whatDoesNotHoldIsSaidInWords() {
        BudgetView view = show(Map.of(
                "years", 2, "expenses", Map.of("staff", List.of(20_000, 20_000)), "aid", List.of(20_000, 20_000)));
        assertThat(view.faults())
                .containsExactly(
                        "L’aide demandée (400\u00a0€) dépasse le plafond de cet appel\u00a0: 100\u00a0€.",
                        "L’aide demandée (400\u00a0€) dépasse 50\u00a0% des dépenses, soit 200\u00a0€.");
    }

    @Test
    void whereNothingIsWrittenNothingLacksYet() {
        BudgetView view = new BudgetViews(Texts.in(Language.FRENCH), TERMS).show("budget", TypedValues.none());
        assertThat(view.isAdded()).isTrue();
        assertThat(view.balance()).hasSize(3);
        assertThat(view.faults()).isEmpty();
        assertThat(view.limits()).noneMatch(BudgetView.Limit::broken);
    }

    @Test
    void theAidStandsBesideWhatTheCallGives() {
        BudgetView view = show(
                Map.of("years", 2, "expenses", Map.of("staff", List.of(20_000, 10_000)), "aid", List.of(10_000, 0)));
        assertThat(view.asked()).isEqualTo("100\u00a0€");
        assertThat(view.share()).isEqualTo("soit 33,3\u00a0% des dépenses");
        assertThat(view.limits())
                .containsExactly(
                        new BudgetView.Limit("most", "Au plus 100\u00a0€ en tout", "– dépassé", false),
                        new BudgetView.Limit("share", "Au plus 50\u00a0% des dépenses", "– dépassé", false));
        assertThat(view.terms()).isEqualTo(new BudgetView.Terms(2, "", "10000", "", 50));
        assertThat(show(Map.of("years", 2, "aid", List.of(10_001, 0))).limits()).allMatch(BudgetView.Limit::broken);
    }

    @Test
    void linesAreNamedByTheirLabels() {
        BudgetView view = show(Map.of("years", 2, "expenses", Map.of("staff", List.of(-1, 0))));
        assertThat(view.faults()).containsExactly("Un montant ne peut pas être négatif\u00a0: Salaires, année 1.");
    }

    @Test
    void thereIsAlwaysRoomForAnotherFunder() {
        assertThat(show(Map.of("years", 2)).funders()).hasSize(2);
        Map<String, Object> funder = Map.of("funder", "Région", "status", "agreed");
        assertThat(show(Map.of("years", 2, "coFunding", List.of(funder))).funders())
                .extracting(BudgetView.Funder::funder)
                .containsExactly("Région", "", "");
    }

    @Test
    void whatCannotBeReadIsShownAsItWasTypedAndNotAddedUp() {
        TypedValues typed = TypedValues.none();
        typed.put("budget.aid.1", "beaucoup");
        BudgetView view = new BudgetViews(Texts.in(Language.FRENCH), TERMS).show("budget", typed);
        assertThat(view.aid().cells().get(0).value()).isEqualTo("beaucoup");
        assertThat(view.isAdded()).isFalse();
    }

    private static BudgetView show(Map<String, Object> tree) {
        TypedValues typed = new PostedBudget(TERMS, Language.FRENCH, "budget").write(tree);
        return new BudgetViews(Texts.in(Language.FRENCH), TERMS).show("budget", typed);
    }
}
