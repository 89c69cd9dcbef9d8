package fr.nouveauxlieux.portal.page.print;

import static fr.nouveauxlieux.portal.page.dossier.field.Fields.field;
import static fr.nouveauxlieux.portal.page.dossier.field.Fields.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.booklet.Booklet.Item;
import fr.nouveauxlieux.booklet.Booklet.Part;
import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCategory;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.YearAmounts;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrintedAnswersTest {

    private static final Texts TEXTS = Texts.in(Language.FRENCH);

    private static List<Item> items(Answers answers, FormField... fields) {
        FormSection section = new FormSection(
                "projet", new Bilingual("Projet", "Project"), Optional.empty(), Condition.ALWAYS, List.of(fields));
        List<Part> parts =
                new PrintedAnswers(TEXTS, new AnswerWords(TEXTS, null), answers).parts(new CallForm(List.of(section)));
        return parts.isEmpty() ? List.of() : parts.get(0).items();
    }

    private static Answers answers(Map<String, Object> byField) {
        return new Answers(byField.entrySet().stream()
                .collect(Collectors.toMap(entry -> AnswerPath.parse(entry.getKey()), Map.Entry::getValue)));
    }

    @Test
    void whatIsAnsweredAndWhatIsNotIsSaid() {
        assertThat(items(
                        answers(Map.of("title", "Le Canal")),
                        field("title", FieldKind.LINE),
                        field("area", FieldKind.NUMBER)))
                .containsExactly(
                        new Item.Text("Libellé title", "Le Canal"),
                        new Item.Text("Libellé area", TEXTS.get("dossier.no-answer")));
    }

    @Test
    void filesStandElsewhereAndAPartOfThemAloneIsNone() {
        assertThat(items(Answers.NONE, field("statutes", FieldKind.FILE))).isEmpty();
    }

    @Test
    void theItemsOfABlockAreTablesOfTheirOwn() {
        List<Item> items = items(
                answers(Map.of(
                        "partners", List.of("a1", "b2"), "partners.a1.name", "Région", "partners.b2.name", "État")),
                holding("partners", FieldKind.BLOCK, field("name", FieldKind.LINE)));
        assertThat(items)
                .extracting(item -> ((Item.Table) item).label(), item -> ((Item.Table) item).rows())
                .containsExactly(
                        tuple("Libellé partners, n°\u00a01", List.of(List.of("Libellé name", "Région"))),
                        tuple("Libellé partners, n°\u00a02", List.of(List.of("Libellé name", "État"))));
    }

    @Test
    void theRowsOfATableAreNumbered() {
        List<Item> items = items(
                answers(Map.of("rooms", List.of(Map.of("name", "Atelier", "area", 40), Map.of("area", 12)))),
                holding("rooms", FieldKind.TABLE, field("name", FieldKind.LINE), field("area", FieldKind.NUMBER)));
        assertThat(items)
                .containsExactly(new Item.Table(
                        "Libellé rooms",
                        List.of("Ligne", "Libellé name", "Libellé area"),
                        List.of(List.of("1", "Atelier", "40"), List.of("2", "", "12"))));
    }

    @Test
    void aBudgetOfManyYearsIsPartedSoThatItFits() {
        BudgetTerms terms = new BudgetTerms(
                6,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100,
                false,
                List.of(new BudgetCategory("staff", new Bilingual("Salaires", "Staff"))),
                List.of());
        Budget budget = new Budget(
                6,
                Map.of("staff", YearAmounts.ofCents(100, 200, 300, 400, 500, 600)),
                Map.of(),
                List.of(),
                YearAmounts.none(6),
                Optional.empty());
        List<Item> tables = new PrintedBudget(TEXTS, terms, budget).tables("Budget");
        assertThat(tables).hasSize(4);
        assertThat(((Item.Table) tables.get(0)).columns())
                .containsExactly("Poste", "Année 1", "Année 2", "Année 3", "Année 4");
        assertThat(((Item.Table) tables.get(2)).columns()).containsExactly("Poste", "Année 5", "Année 6", "Total");
        assertThat(((Item.Table) tables.get(2)).rows())
                .containsExactly(
                        List.of("Salaires", "5\u00a0€", "6\u00a0€", "21\u00a0€"),
                        List.of("Total", "5\u00a0€", "6\u00a0€", "21\u00a0€"));
    }
}
