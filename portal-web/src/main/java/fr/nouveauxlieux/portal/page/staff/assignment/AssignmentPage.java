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
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    public record DossierRow(
            String number, String title, String path, String stage, List<String> readers, Cell state) {}

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

    /** @return false if there is no such wave */
    boolean show(WaveKey shown) {
        try {
            view = calls.getWave(shown.call(), shown.wave());
        } catch (IllegalArgumentException none) {
            return false;
        }
        wave = shown;
        assignments = readWaveAssignments.read(shown);
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

    public List<DossierRow> getDossiers() {
        return assignments.dossiers().stream().map(this::row).toList();
    }

    private DossierRow row(WaveAssignments.DossierLine dossier) {
        int lacking = dossier.lacking();
        Cell state = lacking == 0 && dossier.missing().isEmpty()
                ? words.good(words.text("assignment.complete"))
                : words.waiting(words.lack(lacking, dossier.missing()));
        return new DossierRow(
                dossier.number(),
                dossier.title(),
                AssignmentAddress.of(wave, dossier.id()),
                words.text("assignment.stage." + dossier.stage().name().toLowerCase(Locale.ROOT)),
                dossier.standing().stream()
                        .map(reading -> words.name(reading.name()))
                        .toList(),
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
