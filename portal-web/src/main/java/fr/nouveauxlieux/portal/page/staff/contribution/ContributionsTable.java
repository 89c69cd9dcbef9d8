package fr.nouveauxlieux.portal.page.staff.contribution;

import fr.nouveauxlieux.contribution.ContributionFilter;
import fr.nouveauxlieux.contribution.ContributionKind;
import fr.nouveauxlieux.contribution.ContributionOrder;
import fr.nouveauxlieux.contribution.ContributionOrder.Key;
import fr.nouveauxlieux.contribution.ContributionPage;
import fr.nouveauxlieux.contribution.ContributionRow;
import fr.nouveauxlieux.contribution.ContributionState;
import fr.nouveauxlieux.contribution.ProposableFields;
import fr.nouveauxlieux.contribution.SearchContributions;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said of places, as far as whoever asks may see it; what waits stands first. */
@RequestScoped
public class ContributionsTable implements TableSource {

    /** The columns that rows are sorted by, as addresses name them. */
    private static final Map<String, Key> SORTED =
            Map.of("lieu", Key.PLACE, "departement", Key.DEPARTEMENT, "signalement", Key.PROPOSED);

    @Inject
    private SearchContributions searchContributions;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private ContributionWords words;

    @Inject
    private StaffCells cells;

    @Override
    public String path() {
        return StaffSection.MODERATION.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("moderation.caption"), columns(), filters(), Optional.of(new Sort("signalement", false)));
    }

    private List<Column> columns() {
        return List.of(
                Column.sortable("lieu", cells.text("moderation.place")),
                Column.of("motif", cells.text("moderation.kind")),
                Column.of("champs", cells.text("moderation.fields")),
                Column.sortable("departement", cells.text("moderation.departement")),
                Column.sortable("signalement", cells.text("moderation.proposed")),
                Column.of("etat", cells.text("moderation.state")),
                Column.of("reponse", cells.text("moderation.answer")));
    }

    private List<FilterField> filters() {
        return List.of(
                FilterField.choice(
                        "etat",
                        cells.text("moderation.state"),
                        Arrays.stream(ContributionState.values())
                                .map(state -> new Choice(state.name(), words.state(state)))
                                .toList()),
                FilterField.choice(
                        "motif",
                        cells.text("moderation.kind"),
                        Arrays.stream(ContributionKind.values())
                                .map(kind -> new Choice(kind.name(), words.kind(kind)))
                                .toList()),
                FilterField.choice("champ", cells.text("moderation.field"), listFields()),
                FilterField.choice(
                        "region",
                        cells.text("moderation.region"),
                        gazetteer.listTerritories(TerritoryKind.REGION).stream()
                                .map(region -> new Choice(region.code(), region.name()))
                                .toList()),
                FilterField.text("departement", cells.text("moderation.filter-departement")),
                FilterField.text("texte", cells.text("moderation.filter-text")),
                FilterField.day("du", cells.text("moderation.filter-from")),
                FilterField.day("au", cells.text("moderation.filter-to")));
    }

    private List<Choice> listFields() {
        return Stream.concat(ProposableFields.list().stream(), Stream.of(PlaceField.STATUS))
                .map(field -> new Choice(field.key(), words.field(field)))
                .toList();
    }

    @Override
    public TablePage read(TableQuery query) {
        ContributionPage page = searchContributions.search(filter(query), order(query.sort()), query.range());
        return TablePage.counted(page.rows().stream().map(this::row).toList(), page.total());
    }

    private static ContributionFilter filter(TableQuery query) {
        return new ContributionFilter(
                query.find("texte").orElse(""),
                query.find("etat").map(ContributionState::valueOf),
                query.find("motif").map(ContributionKind::valueOf),
                query.find("champ").flatMap(PlaceField::find),
                query.find("departement").map(code -> code.toUpperCase(Locale.ROOT)),
                query.find("region"),
                query.findDay("du"),
                query.findDay("au"));
    }

    private static ContributionOrder order(Optional<Sort> sort) {
        return sort.map(asked -> new ContributionOrder(SORTED.get(asked.column()), asked.descending()))
                .orElse(ContributionOrder.USUAL);
    }

    private Row row(ContributionRow contribution) {
        return Row.of(
                Cell.of(contribution.placeName()).leadingTo(path() + "/" + contribution.id()),
                Cell.of(words.kind(contribution.kind()), contribution.kind().name()),
                Cell.of(
                        contribution.fields().stream().map(words::field).collect(Collectors.joining(", ")),
                        contribution.fields().stream().map(PlaceField::key).collect(Collectors.joining(" "))),
                Cell.of(contribution.departement()),
                cells.moment(contribution.proposedAt()),
                words.stateCell(contribution.state()),
                Cell.of(
                        contribution.answerAsked() ? cells.text("staff.yes") : cells.text("staff.no"),
                        Boolean.toString(contribution.answerAsked())));
    }
}
