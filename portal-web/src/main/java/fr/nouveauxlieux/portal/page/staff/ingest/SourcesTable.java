package fr.nouveauxlieux.portal.page.staff.ingest;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.ListSources;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.place.ingest.SourceOverview;
import fr.nouveauxlieux.portal.page.Visit;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sources, with the freshness of what the registry has of them. */
@RequestScoped
public class SourcesTable implements TableSource {

    private static final String NAME = "nom";
    private static final String RECORDS = "fiches";
    private static final String REFRESHED = "fraicheur";

    @Inject
    private ListSources listSources;

    @Inject
    private Permissions permissions;

    @Inject
    private ImportTexts texts;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    @Override
    public String path() {
        return StaffSection.SOURCES.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.sources.caption"),
                List.of(
                        Column.sortable(NAME, cells.text("staff.sources.name")),
                        new Column(RECORDS, cells.text("staff.sources.records"), true, true),
                        Column.sortable(REFRESHED, cells.text("staff.sources.refreshed")),
                        Column.of("dernier-import", cells.text("staff.sources.last")),
                        Column.of("edition", cells.text("staff.sources.published")),
                        Column.of("licence", cells.text("staff.sources.licence")),
                        Column.of("envoi", cells.text("staff.sources.send"))),
                List.of(FilterField.text("texte", cells.text("staff.sources.filter-text"))),
                Optional.of(new Sort(NAME, false)));
    }

    @Override
    public TablePage read(TableQuery query) {
        String wanted = query.find("texte").orElse("").toLowerCase(Locale.ROOT);
        List<Row> rows = listSources.listAll().stream()
                .filter(source -> (source.code() + " " + source.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(order(query.sort()))
                .map(this::row)
                .toList();
        return TablePage.cut(rows, query);
    }

    private static Comparator<SourceOverview> order(Optional<Sort> sort) {
        Comparator<SourceOverview> order =
                switch (sort.map(Sort::column).orElse(NAME)) {
                    case RECORDS -> Comparator.comparingLong(SourceOverview::records);
                    case REFRESHED ->
                        Comparator.comparing(source -> source.refreshedAt().orElse(Instant.MIN));
                    default -> Comparator.comparing(source -> source.name().toLowerCase(Locale.ROOT));
                };
        return sort.filter(Sort::descending).isPresent() ? order.reversed() : order;
    }

    private Row row(SourceOverview source) {
        String code = source.code().value();
        return Row.of(
                Cell.of(source.name())
                        .leadingTo(StaffSection.IMPORTS.path() + "?source=" + code)
                        .with(code),
                cells.number(source.records()),
                source.refreshedAt()
                        .map(moment -> cells.moment(moment).with(age(moment)))
                        .orElseGet(() -> Cell.of(cells.text("staff.sources.never"), "")),
                source.last()
                        .map(last -> texts.state(last.state())
                                .with(cells.moment(last.requestedAt()).text()))
                        .orElseGet(() -> Cell.of("")),
                Cell.of(
                        source.published().map(visit.getTexts()::date).orElse(""),
                        source.published().map(Object::toString).orElse("")),
                Cell.of(source.licence()),
                sending(source));
    }

    private Cell sending(SourceOverview source) {
        if (!source.readable()) {
            return Cell.of(cells.text("staff.sources.no-mapping"));
        }
        return permissions.may(QueueImport.class, source.code())
                ? Cell.of(cells.text("staff.sources.send-file"), "")
                        .leadingTo(UploadServlet.PATH + "?source=" + source.code())
                : Cell.of("");
    }

    private String age(Instant moment) {
        return visit.getTexts()
                .format(
                        "staff.sources.age",
                        Duration.between(moment, clock.instant()).toDays());
    }
}
