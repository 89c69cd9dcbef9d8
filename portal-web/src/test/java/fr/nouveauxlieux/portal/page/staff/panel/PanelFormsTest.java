package fr.nouveauxlieux.portal.page.staff.panel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.DossierLine;
import fr.nouveauxlieux.panel.InterestAnswer;
import fr.nouveauxlieux.panel.InterestKind;
import fr.nouveauxlieux.panel.InterestSuggestion;
import fr.nouveauxlieux.panel.OwnDeclarations.ToDeclare;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.panel.SuggestionReason;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelFormsTest {

    private static final DossierId DOSSIER = DossierId.draw();
    private static final String KIND = "kind-" + DOSSIER;
    private static final String TEXT = "text-" + DOSSIER;
    private static final AccountId READER = AccountId.draw();

    private final Form form = Form.blank();

    private static ToDeclare dossier(SuggestionReason... reasons) {
        DossierLine line = new DossierLine(
                DOSSIER, "FDT-2026-000001", "La Ruche", "Les Amis", Optional.empty(), Optional.of("59"));
        return new ToDeclare(
                line,
                false,
                Stream.of(reasons)
                        .map(reason -> new InterestSuggestion(reason, "59"))
                        .toList());
    }

    @Test
    void nothingSaidIsRefusedWhereItIsAskedForAlone() {
        assertThat(DeclarationsForm.read(form, dossier(SuggestionReason.OWN_TERRITORY), false))
                .isEmpty();
        assertThat(form.isRefused()).isFalse();
        assertThat(DeclarationsForm.read(form, dossier(SuggestionReason.OWN_TERRITORY), true))
                .isEmpty();
        assertThat(form.findError(KIND)).isPresent();
    }

    @Test
    void whatIsSuggestedIsSetAsideWithAReasonAlone() {
        form.fill(KIND, "NONE");
        assertThat(DeclarationsForm.read(form, dossier(), true)).contains(InterestAnswer.none(DOSSIER, ""));
        assertThat(DeclarationsForm.read(form, dossier(SuggestionReason.OWN_TERRITORY), true))
                .isEmpty();
        assertThat(form.findError(TEXT)).isPresent();
        form.fill(TEXT, "J’y habite");
        assertThat(DeclarationsForm.read(form, dossier(SuggestionReason.OWN_TERRITORY), true))
                .contains(InterestAnswer.none(DOSSIER, "J’y habite"));
    }

    @Test
    void aReasonForAllHoldsWhereNothingElseSpeaks() {
        form.fill("common-own-territory", "Un grand département");
        assertThat(DeclarationsForm.read(form, dossier(SuggestionReason.OWN_TERRITORY), true))
                .contains(InterestAnswer.none(DOSSIER, "Un grand département"));
        assertThat(DeclarationsForm.read(
                        form, dossier(SuggestionReason.OWN_TERRITORY, SuggestionReason.MAIL_DOMAIN), false))
                .isEmpty();
        assertThat(DeclarationsForm.read(form, dossier(), false)).isEmpty();
    }

    @Test
    void anInterestIsAKindAndOfAnotherOneATextToo() {
        form.fill(KIND, "FUNDER");
        assertThat(DeclarationsForm.read(form, dossier(SuggestionReason.OWN_TERRITORY), true))
                .contains(InterestAnswer.of(DOSSIER, new DeclaredInterest(InterestKind.FUNDER, "")));
        form.fill(KIND, "OTHER");
        assertThat(DeclarationsForm.read(form, dossier(), true)).isEmpty();
        assertThat(form.findError(TEXT)).isPresent();
        form.fill(KIND, "COUSIN");
        assertThat(DeclarationsForm.read(form, dossier(), true)).isEmpty();
        assertThat(form.findError(KIND)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01 2027-03-03", "du 01/02/2027 au 03/03/2027", "01/02/2027 – 2027-03-03"})
    void absencesAreReadAsPeopleWriteThem(String line) {
        assertThat(PanelistForm.readAbsence(line))
                .contains(new Absence(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en juillet", "31/02/2027 – 03/03/2027", "03/03/2027 – 01/02/2027", "2027-13-01", "1/2/2027"})
    void whatAreNoDaysIsNoAbsence(String line) {
        assertThat(PanelistForm.readAbsence(line)).isEmpty();
    }

    @Test
    void aSeatIsReadAsItWasFilledIn() {
        Panelist panelist = new Panelist(
                READER,
                Seat.READER,
                College.EXPERT,
                Set.of("culture", "gouvernance"),
                Set.of("59", "2A"),
                12,
                List.of(
                        new Absence(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 4)),
                        new Absence(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 3))));
        PanelistForm.fill(form, panelist);
        List<Choice> offered = List.of(new Choice("culture", "Culture"), new Choice("gouvernance", "Gouvernance"));
        assertThat(PanelistForm.read(form, Seat.READER, READER, offered)).contains(panelist);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beaucoup", "-1", "1001"})
    void aLoadIsANumberOfDossiers(String most) {
        form.fill(PanelistForm.COLLEGE, "MINISTRY").fill(PanelistForm.MOST, most);
        assertThat(PanelistForm.read(form, Seat.READER, READER, List.of())).isEmpty();
        assertThat(form.findError(PanelistForm.MOST)).isPresent();
    }
}
