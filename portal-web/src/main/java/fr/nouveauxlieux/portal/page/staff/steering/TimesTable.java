package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.portal.page.staff.dossier.DossierWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.steering.SteeringBoard.StageTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How long dossiers stand at each stage. */
@RequestScoped
public class TimesTable extends WaveTable {

    @Inject
    private ShownBoard board;

    @Inject
    private FigureWords figures;

    @Inject
    private DossierWords words;

    TimesTable() {
        super("delais", "steering.times");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("etape", cells().text("steering.stage")),
                Column.numeric("passes", cells().text("steering.cases")),
                Column.numeric("mediane", cells().text("steering.median")),
                Column.numeric("neuf-sur-dix", cells().text("steering.ninth")),
                Column.numeric("presents", cells().text("steering.waiting")),
                Column.numeric("plus-long", cells().text("steering.longest")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        return board.read(wave).times().stream().map(this::row).toList();
    }

    private Row row(StageTime time) {
        return Row.of(
                Cell.of(name(time.standing()), time.standing().toString()),
                cells().number(time.cases()),
                time.cases() == 0 ? Cell.of("") : figures.days(time.median()),
                time.cases() == 0 ? Cell.of("") : figures.days(time.ninth()),
                cells().number(time.waiting()),
                time.waiting() == 0 ? Cell.of("") : figures.days(time.longest()));
    }

    String name(DossierStanding standing) {
        return standing.stage() == DossierStage.NONE ? words.state(standing.state()) : words.stage(standing.stage());
    }
}
