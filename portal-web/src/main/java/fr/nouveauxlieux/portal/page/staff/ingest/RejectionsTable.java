package fr.nouveauxlieux.portal.page.staff.ingest;

import fr.nouveauxlieux.place.ingest.ImportId;
import fr.nouveauxlieux.place.ingest.ListRejections;
import fr.nouveauxlieux.place.ingest.Rejection;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one import refused, in the order of its file. */
@RequestScoped
public class RejectionsTable implements TableSource {

    static final String PATH = StaffSection.IMPORTS.path() + "/refus";

    @Inject
    private ListRejections listRejections;

    @Inject
    private StaffCells cells;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.rejections.caption"),
                List.of(
                        Column.of("ligne", cells.text("staff.rejections.line")),
                        Column.of("portee", cells.text("staff.rejections.scope")),
                        Column.of("colonne", cells.text("staff.rejections.column")),
                        Column.of("valeur", cells.text("staff.rejections.value")),
                        Column.of("motif", cells.text("staff.rejections.reason"))),
                List.of(FilterField.given("import")),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        Optional<ImportId> id = query.find("import").flatMap(ImportId::find);
        if (id.isEmpty()) {
            return TablePage.uncounted(List.of(), Optional.empty());
        }
        long after = query.after()
                .filter(key -> key.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
        List<Rejection> found = listRejections.listAfter(id.get(), after);
        List<Rejection> shown = found.subList(0, Math.min(found.size(), query.size()));
        // A full batch may be the last one: the page after it is then empty.
        boolean more = found.size() > shown.size() || found.size() == query.size();
        return TablePage.uncounted(
                shown.stream().map(this::row).toList(),
                more && !shown.isEmpty()
                        ? Optional.of(Long.toString(shown.get(shown.size() - 1).seq()))
                        : Optional.empty());
    }

    private Row row(Rejection rejection) {
        return Row.of(
                cells.number(rejection.line()),
                Cell.of(
                        cells.text("staff.rejections.scope-" + rejection.scope().toLowerCase(Locale.ROOT)),
                        rejection.scope()),
                Cell.of(rejection.column()),
                Cell.of(rejection.value()),
                Cell.of(rejection.reason()));
    }
}
