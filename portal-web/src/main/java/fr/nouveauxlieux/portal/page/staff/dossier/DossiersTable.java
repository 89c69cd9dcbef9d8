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
import fr.nouveauxlieux.instruction.DeskOrder;
import fr.nouveauxlieux.instruction.DeskOrder.Key;
import fr.nouveauxlieux.instruction.DeskPage;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.instruction.ImplicitAlert;
import fr.nouveauxlieux.instruction.SearchDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.Sort;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The dossiers that were submitted, as far as whoever asks may see them. */
@RequestScoped
public class DossiersTable implements TableSource {

    private static final String MINE = "moi";
    private static final String NOBODYS = "personne";

    /** The columns that rows are sorted by, as addresses name them. */
    private static final Map<String, Key> SORTED = Map.of(
            "numero", Key.NUMBER,
            "projet", Key.TITLE,
            "organisation", Key.ORGANISATION,
            "departement", Key.DEPARTEMENT,
            "depot", Key.SUBMITTED,
            "echeance", Key.IMPLICIT);

    @Inject
    private SearchDossiers searchDossiers;

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

    @Inject
    private HttpServletRequest request;

    @Override
    public String path() {
        return StaffSection.DOSSIERS.path();
    }

    @Override
    public TableShape shape() {
        return shapeOf(request.getParameterMap());
    }

    /** What the table is with the columns that these parameters ask for. */
    TableShape shapeOf(Map<String, String[]> parameters) {
        String[] asked = DeskColumns.gathered(parameters).getOrDefault(DeskColumns.PARAMETER, new String[0]);
        return new TableShape(
                cells.text("desk.list.caption"),
                DeskColumns.chosen(columns(), Arrays.stream(asked).findFirst()),
                filters(),
                Optional.of(new Sort("echeance", false)));
    }

    /** All of them. */
    List<Column> columns() {
        return List.of(
                Column.sortable("numero", cells.text("desk.number")),
                Column.sortable("projet", cells.text("desk.project")),
                Column.sortable("organisation", cells.text("desk.organisation")),
                Column.sortable("departement", cells.text("desk.departement")),
                Column.of("etat", cells.text("desk.state")),
                Column.sortable("depot", cells.text("desk.submitted")),
                Column.sortable("echeance", cells.text("desk.implicit")),
                Column.of("instructeur", cells.text("desk.instructor")),
                Column.of("complement", cells.text("desk.correction")),
                Column.of("avis", cells.text("desk.opinion")),
                Column.of("appel", cells.text("desk.call")));
    }

    private List<FilterField> filters() {
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

    @Override
    public TablePage read(TableQuery query) {
        DeskPage page = searchDossiers.search(filter(query), order(query.sort()), query.range());
        List<Column> all = columns();
        List<Column> chosen = DeskColumns.chosen(all, query.find(DeskColumns.PARAMETER));
        return TablePage.counted(
                page.rows().stream()
                        .map(dossier -> DeskColumns.cut(row(dossier), all, chosen))
                        .toList(),
                page.total());
    }

    DeskFilter filter(TableQuery query) {
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

    static DeskOrder order(Optional<Sort> sort) {
        return sort.map(asked -> new DeskOrder(SORTED.get(asked.column()), asked.descending()))
                .orElse(DeskOrder.USUAL);
    }

    private Row row(DeskRow dossier) {
        Cell head = Cell.of(dossier.number()).leadingTo(path() + "/" + dossier.id());
        return Row.of(
                dossier.duplicates() == 0
                        ? head
                        : head.with(visit.getTexts().format("desk.duplicates", dossier.duplicates())),
                Cell.of(dossier.title()),
                Cell.of(dossier.organisationName()),
                Cell.of(dossier.departement()),
                words.standing(dossier.state(), dossier.stage()),
                cells.moment(dossier.submittedAt()),
                dossier.implicitOn().map(date -> words.implicit(date, today())).orElseGet(() -> Cell.of("")),
                instructor(dossier.instructor(), dossier.instructorName()),
                dossier.correctionPending()
                        ? Cell.of(cells.text("desk.correction.pending"), "PENDING")
                                .in(Tone.WAITING)
                        : Cell.of(""),
                dossier.opinion().map(words::opinion).orElseGet(() -> Cell.of("")),
                words.call(dossier.call(), dossier.wave()));
    }

    private Cell instructor(Optional<AccountId> instructor, String name) {
        return instructor.map(account -> Cell.of(name, account.value())).orElseGet(() -> Cell.of(""));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
    }
}
