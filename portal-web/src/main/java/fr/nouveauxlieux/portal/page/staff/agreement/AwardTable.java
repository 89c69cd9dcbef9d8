package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffExportServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import fr.nouveauxlieux.portal.table.TableView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of the three-year view: a part of its page, and a file of its own. */
public abstract class AwardTable implements TableSource {

    static final String PAGE = "/agents/conventions/bilan";

    @Inject
    private StaffCells cells;

    @Inject
    private ShownAwards awards;

    private final String code;
    private final String title;

    /**
     * @param code by which its file is named
     * @param title the key of its words
     */
    protected AwardTable(String code, String title) {
        this.code = code;
        this.title = title;
    }

    protected abstract List<Column> columns();

    /** @param years in their order */
    protected abstract List<Row> rows(List<Integer> years);

    protected StaffCells cells() {
        return cells;
    }

    protected ShownAwards awards() {
        return awards;
    }

    @Override
    public String path() {
        return PAGE + "/" + code;
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text(title), columns(), List.of(FilterField.given(ShownAwards.FIRST_YEAR)), Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        return TablePage.cut(rows(awards.years(query)), query);
    }

    /** As part of the page, with all its rows. */
    TableView show(List<Integer> years) {
        List<Row> rows = rows(years);
        TableShape shape = new TableShape(cells.text(title), columns(), List.of(), Optional.empty());
        return new TableView(
                PAGE,
                shape,
                TableQuery.of(shape, Map.of()),
                TablePage.counted(rows, rows.size()),
                QueryString.empty()
                        .with(ShownAwards.FIRST_YEAR, Integer.toString(years.get(0)))
                        .appendTo(StaffExportServlet.addressOf(path())));
    }
}
