package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.AgreementLine;
import fr.nouveauxlieux.award.agreement.AgreementQuestion;
import fr.nouveauxlieux.award.agreement.AgreementState;
import fr.nouveauxlieux.award.agreement.ListAgreements;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.agreement.AgreementWords;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Agreements within the reach of whoever asks, and accepted dossiers that have none yet. */
@RequestScoped
public class AgreementsTable implements TableSource {

    @Inject
    private ListAgreements listAgreements;

    @Inject
    private AgreementWords words;

    @Inject
    private CallDirectory calls;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Override
    public String path() {
        return StaffSection.AGREEMENTS.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("agreement.list.caption"),
                List.of(
                        Column.of("numero", cells.text("desk.number")),
                        Column.of("projet", cells.text("desk.project")),
                        Column.of("beneficiaire", cells.text("agreement.beneficiary")),
                        Column.of("departement", cells.text("desk.departement")),
                        Column.of("appel", cells.text("desk.call")),
                        Column.of("vague", cells.text("agreement.wave")),
                        Column.of("etat", cells.text("desk.state")),
                        Column.numeric("montant", cells.text("agreement.amount")),
                        Column.numeric("paye", cells.text("agreement.paid")),
                        Column.numeric("retards", cells.text("agreement.late-reports"))),
                List.of(
                        FilterField.text("texte", cells.text("desk.filter.text")),
                        FilterField.choice("appel", cells.text("desk.call"), callChoices()),
                        FilterField.choice("etat", cells.text("desk.state"), stateChoices()),
                        FilterField.choice(
                                "retard",
                                cells.text("agreement.late-reports"),
                                List.of(new Choice("oui", cells.text("agreement.late-only"))))),
                Optional.empty());
    }

    private List<Choice> callChoices() {
        return calls.list().stream()
                .map(call -> new Choice(call.code().value(), call.title().in(visit.getLanguage())))
                .toList();
    }

    private List<Choice> stateChoices() {
        return Arrays.stream(AgreementState.values())
                .map(state -> new Choice(state.name(), words.state(state, false).text()))
                .toList();
    }

    @Override
    public TablePage read(TableQuery query) {
        return TablePage.cut(
                listAgreements.list(question(query)).stream().map(this::row).toList(), query);
    }

    static AgreementQuestion question(TableQuery query) {
        return new AgreementQuestion(
                query.find("texte").orElse(""),
                query.find("appel").map(CallCode::new),
                query.find("etat").map(AgreementState::valueOf),
                query.find("retard").isPresent());
    }

    private Row row(AgreementLine line) {
        return Row.of(
                Cell.of(line.number()).leadingTo(path() + "/" + line.dossier()),
                Cell.of(line.title()),
                Cell.of(line.organisation()),
                Cell.of(line.departement().orElse("")),
                Cell.of(words.call(line.wave()), line.wave().call().value()),
                Cell.of(words.wave(line.wave()), line.wave().wave()),
                line.state().map(state -> words.state(state, line.suspended())).orElseGet(() -> Cell.of(
                                cells.text("agreement.none-yet"), "")
                        .in(Tone.WAITING)),
                words.moneyCell(line.amount()),
                words.moneyCell(line.paid()),
                line.lateReports() == 0
                        ? cells.number(0)
                        : cells.number(line.lateReports()).in(Tone.BAD));
    }
}
