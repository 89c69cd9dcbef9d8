package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffExportServlet;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
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

/** A table of figures on one wave: a part of a page of the wave, and a file of its own. */
public abstract class WaveTable implements TableSource {

    /** By which files are asked for. */
    public static final String CALL = "appel";

    public static final String WAVE = "vague";

    @Inject
    private StaffCells cells;

    private final String code;
    private final String title;

    /**
     * @param code by which its file is named
     * @param title the key of its words
     */
    protected WaveTable(String code, String title) {
        this.code = code;
        this.title = title;
    }

    protected abstract List<Column> columns();

    /** Refused to whoever may not read them. */
    protected abstract List<Row> rows(WaveKey wave);

    protected StaffCells cells() {
        return cells;
    }

    /** The parameters that say which wave a file is of. */
    public static QueryString parametersOf(WaveKey wave) {
        return QueryString.empty().with(CALL, wave.call().value()).with(WAVE, wave.wave());
    }

    /** Which wave a file is asked of. @param parameters of the request */
    public static Optional<WaveKey> find(Map<String, String[]> parameters) {
        String wave = first(parameters, WAVE);
        return CallCode.find(first(parameters, CALL))
                .filter(call -> !wave.isEmpty())
                .map(call -> new WaveKey(call, wave));
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }

    /** Of files: on screen it is part of a page. */
    @Override
    public String path() {
        return StaffSection.EVALUATION.path() + "/" + code;
    }

    @Override
    public TableShape shape() {
        return shape(List.of(FilterField.given(CALL), FilterField.given(WAVE)));
    }

    private TableShape shape(List<FilterField> filters) {
        return new TableShape(cells.text(title), columns(), filters, Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        Optional<WaveKey> wave = query.find(CALL).flatMap(CallCode::find).flatMap(call -> query.find(WAVE)
                .map(code -> new WaveKey(call, code)));
        return TablePage.cut(wave.map(this::rows).orElse(List.of()), query);
    }

    /** As part of a page, with all its rows. @param address of the page */
    public TableView show(WaveKey wave, String address) {
        List<Row> rows = rows(wave);
        TableShape shape = shape(List.of());
        return view(wave, address, TableQuery.of(shape, Map.of()), TablePage.counted(rows, rows.size()));
    }

    /** As part of a page, with those of its rows that the request asks for. @param address of the page */
    public TableView show(WaveKey wave, String address, Map<String, String[]> parameters) {
        TableQuery query = TableQuery.of(shape(List.of()), parameters);
        return view(wave, address, query, TablePage.cut(rows(wave), query));
    }

    private TableView view(WaveKey wave, String address, TableQuery query, TablePage page) {
        return new TableView(
                address,
                shape(List.of()),
                query,
                page,
                parametersOf(wave).appendTo(StaffExportServlet.addressOf(path())));
    }
}
