package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableView;
import fr.nouveauxlieux.review.ListOwnReadings;
import fr.nouveauxlieux.review.ListReadWaves;
import fr.nouveauxlieux.review.OwnReadings;
import fr.nouveauxlieux.review.OwnReadings.Reading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the list of one's readings shows. */
@Named("readingsPage")
@RequestScoped
public class ReadingsPage {

    @Inject
    private ListOwnReadings listOwnReadings;

    @Inject
    private ListReadWaves listReadWaves;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private ReadingWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    private List<OwnReadings> own = List.of();
    private List<WaveKey> followed = List.of();

    /**
     * The dossiers of a wave.
     *
     * @param undeclared whether some are not shown before interests are declared
     * @param table one row a dossier
     */
    public record Wave(
            String title, Cell due, String summary, long given, int count, boolean undeclared, TableView table) {}

    /** A wave that is followed. */
    public record Followed(String title, String address) {}

    /** @throws fr.nouveauxlieux.permission.RefusedException to whoever reads for no call */
    void show() {
        if (!permissions.may(ListOwnReadings.class)) {
            permissions.require(ListOwnReadings.class);
        }
        own = callsFor(ListOwnReadings.class)
                .flatMap(call -> listOwnReadings.list(call).stream())
                .toList();
        followed = callsFor(ListReadWaves.class)
                .flatMap(call -> listReadWaves.list(call).stream())
                .toList();
    }

    /** Those that the roles of whoever asks reach. */
    private Stream<CallCode> callsFor(Class<?> useCase) {
        return calls.list().stream().map(CallSummary::code).filter(call -> permissions.may(useCase, call));
    }

    public List<Wave> getWaves() {
        return own.stream().map(this::wave).toList();
    }

    private Wave wave(OwnReadings readings) {
        return new Wave(
                words.wave(readings.wave()),
                words.due(readings.terms().due()),
                visit.getTexts()
                        .format(
                                "reading.given-of",
                                readings.countGiven(),
                                readings.readings().size()),
                readings.countGiven(),
                readings.readings().size(),
                readings.readings().stream().anyMatch(reading -> !reading.readable()),
                table(readings));
    }

    private TableView table(OwnReadings readings) {
        TableShape shape = new TableShape(
                visit.getTexts().format("reading.list.caption", words.wave(readings.wave())),
                List.of(
                        Column.of("numero", cells.text("desk.number")),
                        Column.of("projet", cells.text("desk.project")),
                        Column.of("departement", cells.text("desk.departement")),
                        Column.of("etat", cells.text("reading.list.progress")),
                        Column.numeric("note", cells.text("reading.list.total"))),
                List.of(),
                Optional.empty());
        List<Row> rows = readings.readings().stream().map(this::row).toList();
        return new TableView(
                ReadingAddress.LIST, shape, TableQuery.of(shape, Map.of()), TablePage.counted(rows, rows.size()), "");
    }

    private Row row(Reading reading) {
        if (!reading.readable()) {
            return Row.of(
                    Cell.of(reading.number()),
                    Cell.of(cells.text("reading.list.undeclared")).in(Tone.WAITING),
                    Cell.of(""),
                    Cell.of(""),
                    Cell.of(""));
        }
        return Row.of(
                Cell.of(reading.number()).leadingTo(ReadingAddress.desk(reading.id())),
                Cell.of(reading.title()).with(reading.organisation()),
                Cell.of(reading.departement().orElse("")),
                words.progress(reading.progress())
                        .with(visit.getTexts().format("reading.done-of", reading.done(), reading.asked())),
                Cell.of(words.total(reading.total())));
    }

    /** None for whoever only reads. */
    public List<Followed> getFollowed() {
        return followed.stream()
                .map(wave -> new Followed(words.wave(wave), ReadingAddress.of(wave)))
                .toList();
    }
}
