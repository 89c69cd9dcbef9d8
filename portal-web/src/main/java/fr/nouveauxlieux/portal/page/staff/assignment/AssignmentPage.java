package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.Bar;
import fr.nouveauxlieux.assignment.ComputeRun;
import fr.nouveauxlieux.assignment.KeepReadersApart;
import fr.nouveauxlieux.assignment.ReadWaveAssignments;
import fr.nouveauxlieux.assignment.RunLine;
import fr.nouveauxlieux.assignment.SendToReview;
import fr.nouveauxlieux.assignment.WaveAssignments;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page of the assignments of a wave shows. */
@Named("assignmentPage")
@RequestScoped
public class AssignmentPage {

    @Inject
    private ReadWaveAssignments readWaveAssignments;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private AssignmentWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    private WaveKey wave;
    private WaveView view;
    private WaveAssignments assignments;
    private TableView dossiers;
    private Map<String, String[]> asked = Map.of();

    public record ReaderRow(String name, String college, String load, Cell state) {}

    public record ApartRow(String one, String other, String names, String reason) {}

    public record RunRow(
            String path,
            String at,
            String author,
            String seed,
            String given,
            String unfilled,
            String floor,
            Cell state) {}

    /**
     * @param parameters of the address, which say what page of the dossiers is wanted
     * @return false if there is no such wave
     */
    boolean show(WaveKey shown, Map<String, String[]> parameters) {
        try {
            view = calls.getWave(shown.call(), shown.wave());
        } catch (IllegalArgumentException none) {
            return false;
        }
        wave = shown;
        asked = parameters;
        assignments = readWaveAssignments.read(shown);
        dossiers = null;
        return true;
    }

    /** Whether an eligible dossier has all its readers. */
    static boolean isReady(WaveAssignments.DossierLine dossier) {
        return dossier.stage() == DossierStage.ELIGIBLE && dossier.lacking() == 0;
    }

    public String getLead() {
        return calls.find(wave.call()).orElseThrow().title().in(visit.getLanguage()) + " – "
                + view.title().in(visit.getLanguage());
    }

    /** Of all dossiers, how many have all their readers. */
    public String getSummary() {
        long complete = assignments.dossiers().stream()
                .filter(dossier -> dossier.lacking() == 0 && dossier.missing().isEmpty())
                .count();
        return words.format("assignment.summary", assignments.dossiers().size(), complete, assignments.wanted());
    }

    /** A page of them, by number; drawn once, since pages ask for it at each of its cells. */
    public TableView getDossiers() {
        if (dossiers == null) {
            dossiers = draw();
        }
        return dossiers;
    }

    private TableView draw() {
        TableShape shape = new TableShape(
                words.text("assignment.dossiers-caption"),
                List.of(
                        Column.of("numero", words.text("assignment.number")),
                        Column.of("projet", words.text("assignment.project")),
                        Column.of("etape", words.text("assignment.stage")),
                        Column.of("lecteurs", words.text("assignment.readers")),
                        Column.of("etat", words.text("assignment.state"))),
                List.of(),
                Optional.empty());
        TableQuery query = TableQuery.of(shape, asked);
        List<Row> rows = assignments.dossiers().stream().map(this::row).toList();
        return new TableView(AssignmentAddress.of(wave), shape, query, TablePage.cut(rows, query), "");
    }

    private Row row(WaveAssignments.DossierLine dossier) {
        int lacking = dossier.lacking();
        Cell state = lacking == 0 && dossier.missing().isEmpty()
                ? words.good(words.text("assignment.complete"))
                : words.waiting(words.lack(lacking, dossier.missing()));
        return Row.of(
                Cell.of(dossier.number()).leadingTo(AssignmentAddress.of(wave, dossier.id())),
                Cell.of(dossier.title()),
                Cell.of(words.text("assignment.stage." + dossier.stage().name().toLowerCase(Locale.ROOT))),
                Cell.of(dossier.standing().stream()
                        .map(reading -> words.name(reading.name()))
                        .collect(Collectors.joining(", "))),
                state);
    }

    public List<ReaderRow> getReaders() {
        return assignments.readers().stream()
                .map(reader -> new ReaderRow(
                        words.name(reader.name()),
                        words.college(reader.college()),
                        words.format("assignment.load", reader.has(), reader.most()),
                        state(reader)))
                .toList();
    }

    private Cell state(WaveAssignments.ReaderLine reader) {
        if (!reader.declared()) {
            return words.bad(words.bar(Bar.UNDECLARED));
        }
        if (reader.absent()) {
            return words.bad(words.bar(Bar.ABSENT));
        }
        if (reader.has() >= reader.most()) {
            return words.waiting(words.bar(Bar.FULL));
        }
        return words.good(words.format("assignment.available", reader.most() - reader.has()));
    }

    public List<ApartRow> getApart() {
        return assignments.apart().stream()
                .map(apart -> new ApartRow(
                        apart.pair().one().value(),
                        apart.pair().other().value(),
                        words.format("assignment.pair", words.name(apart.one()), words.name(apart.other())),
                        apart.reason()))
                .toList();
    }

    public List<RunRow> getRuns() {
        return assignments.runs().stream().map(this::row).toList();
    }

    private RunRow row(RunLine run) {
        Cell state = run.appliedAt()
                .map(at -> words.good(
                        words.format("assignment.applied", cells.moment(at).text())))
                .orElseGet(() -> Cell.of(words.text("assignment.not-applied")));
        return new RunRow(
                AssignmentAddress.of(wave, run.id()),
                cells.moment(run.computedAt()).text(),
                words.name(run.author()),
                Long.toString(run.seed()),
                visit.getTexts().number(run.pairs()),
                visit.getTexts().number(run.unfilled()),
                visit.getTexts().number(run.floor()),
                state);
    }

    /** Readers of the panel, to choose from. */
    public List<Choice> getPanel() {
        List<Choice> panel = new ArrayList<>();
        panel.add(new Choice("", words.text("assignment.choose")));
        assignments
                .readers()
                .forEach(reader -> panel.add(new Choice(reader.account().value(), words.name(reader.name()))));
        return panel;
    }

    public List<Choice> getNumbersOfReaders() {
        return choices(SettingsForm.readersOffered());
    }

    public List<Choice> getWeights() {
        return choices(SettingsForm.weightsOffered());
    }

    private static List<Choice> choices(List<String> codes) {
        return codes.stream().map(code -> new Choice(code, code)).toList();
    }

    public boolean isComputable() {
        return permissions.may(ComputeRun.class, wave) && !assignments.readers().isEmpty();
    }

    public boolean isPairable() {
        return permissions.may(KeepReadersApart.class, wave)
                && assignments.readers().size() > 1;
    }

    /** How many dossiers can be sent to their readers. */
    public long getReady() {
        return permissions.may(SendToReview.class, wave)
                ? assignments.dossiers().stream()
                        .filter(dossier -> isReady(dossier))
                        .count()
                : 0;
    }
}
