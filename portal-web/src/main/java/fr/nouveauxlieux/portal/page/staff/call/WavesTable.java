package fr.nouveauxlieux.portal.page.staff.call;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.ListWaves;
import fr.nouveauxlieux.call.ReviseWave;
import fr.nouveauxlieux.call.WaveSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Every wave, the newest first; then the calls that never had one. */
@RequestScoped
public class WavesTable implements TableSource {

    @Inject
    private ListWaves listWaves;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    @Override
    public String path() {
        return StaffSection.CALLS.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.calls.caption"),
                List.of(
                        Column.of("vague", cells.text("staff.calls.wave")),
                        Column.of("appel", cells.text("staff.calls.call")),
                        Column.of("etat", cells.text("staff.calls.state")),
                        Column.of("ouverture", cells.text("staff.calls.opens")),
                        Column.of("limite", cells.text("staff.calls.deadline")),
                        Column.of("tolerance", cells.text("staff.calls.grace"))),
                List.of(),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        List<WaveSheet> waves = new ArrayList<>(listWaves.listAll());
        Collections.reverse(waves);
        List<Row> rows = new ArrayList<>(waves.stream().map(this::row).toList());
        calls.list().stream()
                .filter(call ->
                        waves.stream().noneMatch(sheet -> sheet.wave().call().equals(call.code())))
                .forEach(call -> rows.add(Row.of(
                        Cell.of(cells.text("staff.calls.none"), ""),
                        call(call.code()),
                        Cell.of(""),
                        Cell.of(""),
                        Cell.of(""),
                        Cell.of(""))));
        return TablePage.cut(rows, query);
    }

    private Row row(WaveSheet sheet) {
        WaveView wave = sheet.wave();
        Cell name = Cell.of(wave.title().in(visit.getLanguage()), wave.code()).with(wave.code());
        boolean changeable = !sheet.withdrawn() && permissions.may(ReviseWave.class);
        return Row.of(
                changeable ? name.leadingTo(path() + "/" + wave.call() + "/" + wave.code()) : name,
                call(wave.call()),
                state(sheet),
                cells.moment(wave.opensAt()),
                cells.moment(wave.deadline()),
                cells.number(wave.grace().toMinutes()));
    }

    private Cell call(CallCode code) {
        String title = calls.find(code)
                .map(CallSheet::title)
                .map(found -> found.in(visit.getLanguage()))
                .orElse(code.value());
        return Cell.of(title, code.value());
    }

    private Cell state(WaveSheet sheet) {
        Instant now = clock.instant();
        String state = sheet.withdrawn()
                ? "withdrawn"
                : sheet.wave().opensAt().isAfter(now) ? "to-come" : sheet.wave().isOpenAt(now) ? "open" : "closed";
        Cell cell = Cell.of(cells.text("staff.calls.state." + state), state);
        return sheet.extensionReason().isEmpty()
                ? cell
                : cell.with(visit.getTexts().format("staff.calls.extended", sheet.extensionReason()));
    }
}
