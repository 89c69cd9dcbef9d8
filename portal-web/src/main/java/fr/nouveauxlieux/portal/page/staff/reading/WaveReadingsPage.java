package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.instruction.OpinionStanding;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.dossier.DossierWords;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableView;
import fr.nouveauxlieux.review.CommitteeReadiness;
import fr.nouveauxlieux.review.ReadWaveReadings;
import fr.nouveauxlieux.review.ReviewVisibility;
import fr.nouveauxlieux.review.SendWaveToCommittee;
import fr.nouveauxlieux.review.SetReviewTerms;
import fr.nouveauxlieux.review.WaveReadings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page on the readings of a wave shows. */
@Named("waveReadings")
@RequestScoped
public class WaveReadingsPage {

    @Inject
    private ReadWaveReadings readWaveReadings;

    @Inject
    private Permissions permissions;

    @Inject
    private ReadingWords words;

    @Inject
    private DossierWords dossierWords;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    private WaveReadings readings;
    private TableView table;

    void show(WaveKey wave) {
        readings = readWaveReadings.read(wave);
        table = null;
    }

    WaveReadings readings() {
        return readings;
    }

    public String getPath() {
        return ReadingAddress.of(readings.wave());
    }

    public String getTitle() {
        return visit.getTexts().format("reading.wave.title", words.wave(readings.wave()));
    }

    public Cell getDue() {
        return words.due(readings.terms().due());
    }

    public String getVisibility() {
        return visibility(readings.terms().visibility());
    }

    public boolean isNamed() {
        return readings.terms().named();
    }

    public int getWanted() {
        return readings.wanted();
    }

    public boolean isTermsOpen() {
        return permissions.may(SetReviewTerms.class, readings.wave());
    }

    public boolean isSendable() {
        return readings.countReady() > 0 && permissions.may(SendWaveToCommittee.class, readings.wave());
    }

    public long getReady() {
        return readings.countReady();
    }

    public List<Choice> getVisibilities() {
        return Arrays.stream(ReviewVisibility.values())
                .map(visibility -> new Choice(visibility.name(), visibility(visibility)))
                .toList();
    }

    private String visibility(ReviewVisibility visibility) {
        return cells.text("reading.visibility." + ReadingWords.code(visibility));
    }

    /** Drawn once, since pages ask for it at each of its cells. */
    public TableView getTable() {
        if (table == null) {
            table = draw();
        }
        return table;
    }

    private TableView draw() {
        TableShape shape = new TableShape(
                cells.text("reading.wave.caption"),
                List.of(
                        Column.of("numero", cells.text("desk.number")),
                        Column.of("projet", cells.text("desk.project")),
                        Column.of("etat", cells.text("desk.state")),
                        Column.of("lecteurs", cells.text("reading.wave.readers")),
                        Column.of("evaluations", cells.text("reading.wave.given")),
                        Column.of("avis", cells.text("desk.opinion")),
                        Column.of("comite", cells.text("reading.wave.committee"))),
                List.of(),
                Optional.empty());
        List<Row> rows = readings.dossiers().stream().map(this::row).toList();
        return new TableView(
                getPath(), shape, TableQuery.of(shape, Map.of()), TablePage.counted(rows, rows.size()), "");
    }

    private Row row(WaveReadings.Line line) {
        return Row.of(
                Cell.of(line.dossier().number())
                        .leadingTo(ReadingAddress.of(
                                ReadingAddress.REVIEWS, line.dossier().id())),
                Cell.of(line.dossier().title()).with(line.dossier().organisationName()),
                dossierWords.standing(
                        line.dossier().standing().state(),
                        line.dossier().standing().stage()),
                Cell.of(line.readers().stream().map(this::reader).collect(Collectors.joining(", "))),
                Cell.of(visit.getTexts().format("reading.given-of", line.given(), line.wanted()))
                        .in(line.given() < line.wanted() ? Tone.WAITING : Tone.GOOD),
                opinion(line.opinion()),
                readiness(line.readiness()));
    }

    private String reader(WaveReadings.Reader reader) {
        String name = reader.name().isEmpty() ? cells.text("desk.nobody") : reader.name();
        return visit.getTexts()
                .format(
                        "reading.wave.reader",
                        name,
                        words.progress(reader.progress()).text());
    }

    private Cell opinion(OpinionStanding standing) {
        Tone tone =
                switch (standing) {
                    case GIVEN -> Tone.GOOD;
                    case LATE -> Tone.BAD;
                    case AWAITED -> Tone.WAITING;
                    case NOT_ASKED -> Tone.PLAIN;
                };
        return Cell.of(cells.text("reading.opinion." + ReadingWords.code(standing)), standing.name())
                .in(tone);
    }

    private Cell readiness(CommitteeReadiness readiness) {
        Tone tone = readiness == CommitteeReadiness.READY ? Tone.GOOD : Tone.PLAIN;
        return Cell.of(cells.text("reading.readiness." + ReadingWords.code(readiness)), readiness.name())
                .in(tone);
    }
}
