package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.AmountCells;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementMap;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementMap.Fill;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementPaths;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.steering.SteeringBoard;
import fr.nouveauxlieux.steering.SteeringBoard.Departement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each département has of a wave, and of others of its call; drawn as a map. */
@RequestScoped
public class DepartementsTable extends WaveTable {

    @Inject
    private ShownBoard board;

    @Inject
    private AmountCells amounts;

    @Inject
    private Visit visit;

    @Inject
    private DepartementPaths paths;

    DepartementsTable() {
        super("departements", "figures.steering.departements");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                Column.of("departement", cells().text("ranking.coverage.departement")),
                Column.of("region", cells().text("steering.region")),
                Column.numeric("dossiers", cells().text("steering.dossiers")),
                Column.numeric("demande", cells().text("steering.asked")),
                Column.numeric("retenus", cells().text("steering.retained")),
                Column.numeric("laureats", cells().text("figures.coverage.laureates")),
                Column.of("couverture", cells().text("figures.steering.coverage")));
    }

    @Override
    protected List<Row> rows(WaveKey wave) {
        return board.read(wave).regions().stream()
                .flatMap(region -> region.all().stream().map(departement -> row(region, departement)))
                .toList();
    }

    private Row row(SteeringBoard.Region region, Departement departement) {
        return Row.of(
                Cell.of(departement.code() + " – " + departement.name(), departement.code()),
                Cell.of(region.name(), region.code()),
                cells().number(departement.dossiers()),
                amounts.cell(departement.asked()),
                cells().number(departement.retained()),
                cells().number(departement.laureates()),
                Cell.of(meaning(fill(departement))));
    }

    DepartementMap map(WaveKey wave) {
        List<Departement> all = board.read(wave).regions().stream()
                .flatMap(region -> region.all().stream())
                .toList();
        Map<Fill, String> meanings = new EnumMap<>(Fill.class);
        for (Fill fill : Fill.values()) {
            meanings.put(fill, meaning(fill));
        }
        return DepartementMap.draw(
                paths.get(),
                "steering",
                cells().text("figures.steering.map"),
                summary(all),
                all.stream().collect(Collectors.toMap(Departement::code, DepartementsTable::fill)),
                meanings);
    }

    private String summary(List<Departement> all) {
        long covered = all.stream()
                .map(DepartementsTable::fill)
                .filter(fill -> fill == Fill.FULL || fill == Fill.STRIPES)
                .count();
        long newly = all.stream()
                .filter(one -> one.retained() > 0 && one.laureates() == 0)
                .count();
        return visit.getTexts().format("figures.coverage.summary", covered, all.size(), newly);
    }

    private static Fill fill(Departement departement) {
        if (departement.retained() > 0) {
            return Fill.FULL;
        }
        if (departement.laureates() > 0) {
            return Fill.STRIPES;
        }
        return departement.dossiers() > 0 ? Fill.DOTS : Fill.BLANK;
    }

    private String meaning(Fill fill) {
        return cells().text("figures.steering." + fill.code());
    }
}
