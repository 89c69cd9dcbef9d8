package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.figures.WaveFigures;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One table of the figures of a wave: a part of the page of figures, and a file of its own. */
abstract class FiguresTable implements TableSource {

    @Inject
    private FiguresTables figures;

    @Inject
    private StaffCells cells;

    private final String path;
    private final String title;

    /**
     * @param path below that of the page of figures, with its slash
     * @param title the key of its words
     */
    FiguresTable(String path, String title) {
        this.path = StaffSection.FIGURES.path() + path;
        this.title = title;
    }

    abstract List<Column> columns();

    abstract List<Row> rows(WaveFigures found);

    @Override
    public String path() {
        return path;
    }

    @Override
    public TableShape shape() {
        return new TableShape(cells.text(title), columns(), List.of(figures.filter()), Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        return TablePage.cut(figures.read(query).map(this::rows).orElse(List.of()), query);
    }

    StaffCells cells() {
        return cells;
    }
}
