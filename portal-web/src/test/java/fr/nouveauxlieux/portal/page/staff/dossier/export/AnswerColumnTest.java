package fr.nouveauxlieux.portal.page.staff.dossier.export;

import static fr.nouveauxlieux.portal.page.dossier.field.Fields.field;
import static fr.nouveauxlieux.portal.page.dossier.field.Fields.holding;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.spreadsheet.SheetCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerColumnTest {

    private static final Texts TEXTS = Texts.in(Language.FRENCH);

    private static List<SheetCell> cells(FormField field, Map<String, Object> byPath) {
        Map<AnswerPath, Object> answers = new LinkedHashMap<>();
        byPath.forEach((path, value) -> answers.put(AnswerPath.parse(path), value));
        return AnswerColumn.of(field, TEXTS, new AnswerWords(TEXTS, null)).stream()
                .map(column -> column.cell().apply(new Answers(answers)))
                .toList();
    }

    @Test
    void numbersAmountsAndDaysAreWhatTheyAre() {
        assertThat(cells(field("area", FieldKind.NUMBER), Map.of("area", 12.5)))
                .containsExactly(new SheetCell.Number(new BigDecimal("12.5")));
        assertThat(cells(field("rent", FieldKind.MONEY), Map.of("rent", 120_050)))
                .containsExactly(new SheetCell.Amount(new Money(120_050)));
        assertThat(cells(field("opening", FieldKind.DATE), Map.of("opening", "2027-03-31")))
                .containsExactly(new SheetCell.Day(LocalDate.of(2027, 3, 31)));
    }

    @Test
    void whatIsNotWhatItsKindSaysIsText() {
        assertThat(cells(field("opening", FieldKind.DATE), Map.of("opening", "bientôt")))
                .containsExactly(SheetCell.text("bientôt"));
    }

    @Test
    void whatIsNotAnsweredIsEmpty() {
        assertThat(cells(field("title", FieldKind.LINE), Map.of())).containsExactly(SheetCell.EMPTY);
    }

    @Test
    void theItemsOfABlockStandInOneCell() {
        FormField block =
                holding("partners", FieldKind.BLOCK, field("name", FieldKind.LINE), field("role", FieldKind.LINE));
        assertThat(cells(
                        block,
                        Map.of(
                                "partners", List.of("a1", "b2"),
                                "partners.a1.name", "Région",
                                "partners.a1.role", "Finance",
                                "partners.b2.name", "État")))
                .containsExactly(SheetCell.text(
                        "Libellé name\u00a0: Région\nLibellé role\u00a0: Finance\n\n" + "Libellé name\u00a0: État"));
    }
}
