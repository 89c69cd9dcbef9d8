package fr.nouveauxlieux.portal.page.agreement;

import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import fr.nouveauxlieux.portal.table.TableView;
import java.util.List;
import java.util.Map;

/** A table of figures that was read already: part of a page, or a file. @param path of the page */
public record IndicatorTable(String path, TableShape shape, List<Row> rows) implements TableSource {

    public IndicatorTable {
        rows = List.copyOf(rows);
    }

    @Override
    public TablePage read(TableQuery query) {
        return TablePage.cut(rows, query);
    }

    /** With all its rows. @param export the address of its file */
    public TableView view(String export) {
        return new TableView(path, shape, TableQuery.of(shape, Map.of()), TablePage.counted(rows, rows.size()), export);
    }
}
