package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.DeskFilter;
import fr.nouveauxlieux.instruction.DeskFilter.Charge;
import fr.nouveauxlieux.instruction.DeskFilter.CorrectionStage;
import fr.nouveauxlieux.instruction.DeskFilter.OpinionStage;
import fr.nouveauxlieux.instruction.ImplicitAlert;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.TableQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the list of dossiers is filtered by, and what of it is asked. */
@RequestScoped
public class DeskFilterFields {

    private static final String MINE = "moi";
    private static final String NOBODYS = "personne";

    @Inject
    private CallDirectory calls;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private DossierWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    List<FilterField> fields() {
        return List.of(
                FilterField.text("texte", cells.text("desk.filter.text")),
                FilterField.choice("appel", cells.text("desk.call"), listCalls()),
                FilterField.text("vague", cells.text("desk.filter.wave")),
                FilterField.choice("etat", cells.text("desk.state"), listStates()),
                FilterField.choice("etape", cells.text("desk.stage"), listStages()),
                FilterField.text("departement", cells.text("desk.filter.departement")),
                FilterField.choice(
                        "charge",
                        cells.text("desk.instructor"),
                        List.of(
                                new Choice(MINE, cells.text("desk.filter.mine")),
                                new Choice(NOBODYS, cells.text("desk.filter.nobodys")))),
                FilterField.choice(
                        "alerte",
                        cells.text("desk.filter.alert"),
                        List.of(
                                new Choice(ImplicitAlert.PASSED.name(), cells.text("desk.alert.passed")),
                                new Choice(ImplicitAlert.PRESSING.name(), cells.text("desk.alert.pressing")),
                                new Choice(ImplicitAlert.NEAR.name(), cells.text("desk.alert.near")))),
                FilterField.day("avant", cells.text("desk.filter.before")),
                FilterField.choice("complement", cells.text("desk.correction"), listCorrections()),
                FilterField.choice("avis", cells.text("desk.opinion"), listOpinions()),
                FilterField.given(DeskColumns.PARAMETER));
    }

    private List<Choice> listCalls() {
        return calls.list().stream()
                .map(call -> new Choice(call.code().value(), title(call)))
                .toList();
    }

    private String title(CallSummary call) {
        return call.title().in(visit.getLanguage());
    }

    private List<Choice> listStates() {
        return Arrays.stream(DossierState.values())
                .filter(state -> state != DossierState.DRAFT)
                .map(state -> new Choice(state.name(), words.state(state)))
                .toList();
    }

    private List<Choice> listStages() {
        return Arrays.stream(DossierStage.values())
                .filter(stage -> stage != DossierStage.NONE)
                .map(stage -> new Choice(stage.name(), words.stage(stage)))
                .toList();
    }

    private List<Choice> listCorrections() {
        return Arrays.stream(CorrectionStage.values())
                .map(stage ->
                        new Choice(stage.name(), cells.text("desk.filter.correction." + DossierWords.code(stage))))
                .toList();
    }

    private List<Choice> listOpinions() {
        return Arrays.stream(OpinionStage.values())
                .map(stage -> new Choice(stage.name(), cells.text("desk.filter.opinion." + DossierWords.code(stage))))
                .toList();
    }

    DeskFilter read(TableQuery query) {
        return new DeskFilter(
                query.find("texte").orElse(""),
                query.find("appel").flatMap(CallCode::find),
                query.find("vague"),
                query.find("etat").map(DossierState::valueOf),
                query.find("etape").map(DossierStage::valueOf),
                query.find("departement").map(code -> code.toUpperCase(Locale.ROOT)),
                query.find("charge").flatMap(this::findCharge),
                findLastDay(query),
                query.find("complement").map(CorrectionStage::valueOf),
                query.find("avis").map(OpinionStage::valueOf));
    }

    private Optional<Charge> findCharge(String code) {
        return code.equals(NOBODYS)
                ? Optional.of(Charge.NOBODY)
                : currentActor.get().account().map(Charge::of);
    }

    /** The earlier of the day typed and of the one that the alert asks for. */
    private Optional<LocalDate> findLastDay(TableQuery query) {
        Optional<LocalDate> alert =
                query.find("alerte").map(ImplicitAlert::valueOf).map(chosen -> today().plusDays(daysLeft(chosen)));
        return query.findDay("avant")
                .filter(typed -> alert.filter(typed::isAfter).isEmpty())
                .or(() -> alert);
    }

    private static int daysLeft(ImplicitAlert alert) {
        return switch (alert) {
            case NONE, PASSED -> 0;
            case PRESSING -> ImplicitAlert.PRESSING_DAYS;
            case NEAR -> ImplicitAlert.NEAR_DAYS;
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
    }
}
