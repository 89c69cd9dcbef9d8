package fr.nouveauxlieux.portal.page.dossier.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.EstablishmentState;
import fr.nouveauxlieux.organisation.EstablishmentView;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstablishmentWordsTest {

    private static final Siret SIRET = new Siret("73282932000074");

    /** In Paris, the day after. */
    private static final Instant LATE = Instant.parse("2026-03-01T23:30:00Z");

    private final EstablishmentWords words = new EstablishmentWords(Texts.in(Language.FRENCH));

    private static EstablishmentView found(String legalForm, String address, boolean open) {
        return new EstablishmentView(
                SIRET, EstablishmentState.FOUND, "LES AMIS DU LIEU", legalForm, address, open, LATE, Optional.of(LATE));
    }

    @Test
    void whatWasFoundIsSaidLineByLineWithItsDay() {
        assertThat(words.lines(found("9220", "1 RUE DU LIEU 59000 LILLE", true)))
                .containsExactly(
                        "LES AMIS DU LIEU",
                        "Association déclarée",
                        "1 RUE DU LIEU 59000 LILLE",
                        "D’après l’annuaire des entreprises, le 2 mars 2026");
    }

    @Test
    void aFormWithoutANameOfItsOwnIsCalledAsItsFamilyAndWhatIsUnknownIsLeftOut() {
        assertThat(words.lines(found("5710", "", false)))
                .containsExactly(
                        "LES AMIS DU LIEU",
                        "Société par actions simplifiée (SAS)",
                        "Établissement fermé",
                        "D’après l’annuaire des entreprises, le 2 mars 2026");
        assertThat(words.lines(found("0001", "", true))).hasSize(2);
        assertThat(words.lines(found("", "", true))).hasSize(2);
    }

    @Test
    void aNumberThatIsUnknownAndOneThatIsAwaitedAreToldApart() {
        EstablishmentView unknown =
                new EstablishmentView(SIRET, EstablishmentState.UNKNOWN, "", "", "", true, LATE, Optional.of(LATE));
        EstablishmentView awaited =
                new EstablishmentView(SIRET, EstablishmentState.AWAITED, "", "", "", true, LATE, Optional.empty());
        assertThat(words.lines(unknown)).singleElement().asString().contains("ne connaît pas", "2 mars 2026");
        assertThat(words.lines(awaited)).singleElement().asString().contains("vérifié plus tard");
    }

    @Test
    void numbersAreFoundInAnAnswerAndInTheRowsOfATable() {
        assertThat(NumbersInAnswers.list(Fields.field("siret", FieldKind.ORGANISATION), "73282932000074"))
                .containsExactly(SIRET);
        assertThat(NumbersInAnswers.list(Fields.field("siret", FieldKind.ORGANISATION), "732829320"))
                .isEmpty();
        assertThat(NumbersInAnswers.list(Fields.field("name", FieldKind.LINE), "73282932000074"))
                .isEmpty();
        List<Object> rows =
                Arrays.asList(Map.of("siret", "73282932000074", "name", "55203253400646"), Map.of("name", "Ville"), 3);
        assertThat(NumbersInAnswers.list(
                        Fields.holding(
                                "partners",
                                FieldKind.TABLE,
                                Fields.field("name", FieldKind.LINE),
                                Fields.field("siret", FieldKind.ORGANISATION)),
                        rows))
                .containsExactly(SIRET);
        assertThat(NumbersInAnswers.find("732 829 320 00074")).contains(SIRET);
    }
}
