package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.DeskFilter;
import fr.nouveauxlieux.instruction.DeskFilter.OpinionStage;
import fr.nouveauxlieux.instruction.DeskOrder;
import fr.nouveauxlieux.instruction.DeskOrder.Key;
import fr.nouveauxlieux.instruction.DeskPage;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.instruction.SearchDossiers;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The dossiers of a prefecture's territory on which the prefect's opinion is asked; those that await it, unless asked otherwise. */
@RequestScoped
public class OpinionsTable implements TableSource {

    private static final int NEAR_DAYS = 7;

    /** The columns that rows are sorted by, as addresses name them. */
    private static final Map<String, Key> SORTED =
            Map.of("numero", Key.NUMBER, "departement", Key.DEPARTEMENT, "pour", Key.OPINION_DUE);

    @Inject
    private SearchDossiers searchDossiers;

    @Inject
    private DossierWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    @Override
    public String path() {
        return StaffSection.OPINIONS.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("desk.opinions.caption"),
                List.of(
                        Column.sortable("numero", cells.text("desk.number")),
                        Column.of("projet", cells.text("desk.project")),
                        Column.of("organisation", cells.text("desk.organisation")),
                        Column.sortable("departement", cells.text("desk.departement")),
                        Column.of("appel", cells.text("desk.call")),
                        Column.sortable("pour", cells.text("desk.opinions.due")),
                        Column.of("avis", cells.text("desk.opinion"))),
                List.of(
                        FilterField.choice("avis", cells.text("desk.opinions.which"), choices()),
                        FilterField.text("texte", cells.text("desk.filter.text")),
                        FilterField.text("departement", cells.text("desk.filter.departement"))),
                Optional.of(new Sort("pour", false)));
    }

    private List<Choice> choices() {
        return Stream.of(OpinionStage.AWAITED, OpinionStage.LATE, OpinionStage.GIVEN)
                .map(stage -> new Choice(stage.name(), cells.text("desk.filter.opinion." + DossierWords.code(stage))))
                .toList();
    }

    @Override
    public TablePage read(TableQuery query) {
        DeskPage page = searchDossiers.search(filter(query), order(query), query.range());
        return TablePage.counted(page.rows().stream().map(this::row).toList(), page.total());
    }

    private static DeskFilter filter(TableQuery query) {
        return new DeskFilter(
                query.find("texte").orElse(""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                query.find("departement"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                query.find("avis").map(OpinionStage::valueOf).or(() -> Optional.of(OpinionStage.AWAITED)));
    }

    private static DeskOrder order(TableQuery query) {
        return query.sort()
                .map(sort -> new DeskOrder(SORTED.get(sort.column()), sort.descending()))
                .orElse(DeskOrder.USUAL);
    }

    private Row row(DeskRow dossier) {
        return Row.of(
                Cell.of(dossier.number()).leadingTo(StaffSection.DOSSIERS.path() + "/" + dossier.id()),
                Cell.of(dossier.title()),
                Cell.of(dossier.organisationName()),
                Cell.of(dossier.departement()),
                words.call(dossier.call(), dossier.wave()),
                dossier.opinionDue().map(this::due).orElseGet(() -> Cell.of("")),
                dossier.opinion().map(words::opinion).orElseGet(() -> Cell.of("")));
    }

    private Cell due(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
        Cell cell = Cell.of(visit.getTexts().date(day), day.toString());
        if (day.isBefore(today)) {
            return cell.in(Tone.BAD).with(cells.text("desk.opinions.late"));
        }
        return day.isAfter(today.plusDays(NEAR_DAYS))
                ? cell
                : cell.in(Tone.WAITING).with(cells.text("desk.opinions.near"));
    }
}
