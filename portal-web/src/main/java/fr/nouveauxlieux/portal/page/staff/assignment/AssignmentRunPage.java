package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.ApplyRun;
import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.assignment.ReadRun;
import fr.nouveauxlieux.assignment.ReplayRun;
import fr.nouveauxlieux.assignment.ReplayedRun;
import fr.nouveauxlieux.assignment.RunView;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the page of a run shows. */
@Named("assignmentRunPage")
@RequestScoped
public class AssignmentRunPage {

    @Inject
    private ReadRun readRun;

    @Inject
    private Permissions permissions;

    @Inject
    private AssignmentWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    private RunView run;
    private Map<String, String[]> asked = Map.of();
    private Optional<ReplayedRun> replayed = Optional.empty();

    /** @param kept names of who reads it already */
    public record DossierRow(String number, String title, String kept, List<ProposalRow> proposals) {}

    /** @param pair what its button sends; empty where it cannot be struck out */
    public record ProposalRow(String name, String college, String why, Cell state, String pair) {}

    public record ShortfallRow(String number, String title, String lack, String why) {}

    public record ReaderRow(String name, String college, String before, String given, String most) {}

    /**
     * @param parameters of the address, which say what page of the dossiers is wanted
     * @return false if the wave has no such run
     */
    boolean show(WaveKey wave, AssignmentRunId id, Map<String, String[]> parameters) {
        asked = parameters;
        if (!permissions.may(ReadRun.class, id)) {
            permissions.require(ReadRun.class, wave);
            return false;
        }
        run = readRun.read(id);
        return run.wave().equals(wave);
    }

    void tellReplayed(ReplayedRun outcome) {
        replayed = Optional.of(outcome);
    }

    public String getTitle() {
        return words.format(
                "assignment.run.title", cells.moment(run.line().computedAt()).text());
    }

    public String getUp() {
        return AssignmentAddress.of(run.wave());
    }

    public String getPath() {
        return AssignmentAddress.of(run.wave(), run.line().id());
    }

    public RunView getRun() {
        return run;
    }

    public String getAuthor() {
        return words.name(run.line().author());
    }

    public String getSummary() {
        return words.format(
                "assignment.run.summary",
                run.line().pairs(),
                run.line().unfilled(),
                run.line().floor());
    }

    public String getWeights() {
        return words.format(
                "assignment.run.weights",
                run.settings().competence(),
                run.settings().territory(),
                run.settings().load());
    }

    /** What was asked for, in words. */
    public List<String> getRules() {
        List<String> rules = new ArrayList<>();
        rules.add(words.format("assignment.rule.readers", run.settings().readers()));
        rules.add(words.text(run.settings().mixed() ? "assignment.rule.mixed" : "assignment.rule.any-college"));
        rules.add(words.text(run.settings().floored() ? "assignment.rule.floored" : "assignment.rule.no-floor"));
        rules.add(
                words.text(run.settings().undeclaredToo() ? "assignment.rule.undeclared" : "assignment.rule.declared"));
        rules.add(words.format(
                "assignment.rule.period",
                visit.getTexts().date(run.settings().period().first()),
                visit.getTexts().date(run.settings().period().last())));
        rules.add(words.text(run.line().proven() ? "assignment.rule.proven" : "assignment.rule.not-proven"));
        return rules;
    }

    /** The seed as it is, not as amounts are written. */
    public String getSeed() {
        return Long.toString(run.line().seed());
    }

    public String getApplied() {
        return run.line()
                .appliedAt()
                .map(at -> words.format("assignment.applied", cells.moment(at).text()))
                .orElse("");
    }

    /** The page of the dossiers that is shown, with the ways to the others. */
    public TableView getPages() {
        TableShape shape = new TableShape(
                words.text("assignment.proposals-caption"),
                List.of(Column.of("numero", words.text("assignment.number"))),
                List.of(),
                Optional.empty());
        TableQuery query = TableQuery.of(shape, asked);
        List<Row> numbers = run.dossiers().stream()
                .map(dossier -> Row.of(Cell.of(dossier.number())))
                .toList();
        return new TableView(getPath(), shape, query, TablePage.cut(numbers, query), "");
    }

    public List<DossierRow> getDossiers() {
        TableView pages = getPages();
        return run.dossiers().stream()
                .skip((pages.getNumber() - 1L) * pages.getSize())
                .limit(pages.getSize())
                .map(dossier -> new DossierRow(
                        dossier.number(),
                        dossier.title(),
                        dossier.kept().stream().map(words::name).collect(Collectors.joining(", ")),
                        dossier.proposed().stream()
                                .map(proposed -> row(dossier.id().value(), proposed))
                                .toList()))
                .toList();
    }

    private ProposalRow row(String dossier, RunView.ProposedReader proposed) {
        boolean open = isAdjustable() && !proposed.struck();
        return new ProposalRow(
                words.name(proposed.name()),
                words.college(proposed.college()),
                proposed.merit().map(words::merit).orElse(""),
                state(proposed),
                open ? dossier + "-" + proposed.account() : "");
    }

    private Cell state(RunView.ProposedReader proposed) {
        if (proposed.struck()) {
            return words.bad(words.text("assignment.struck"));
        }
        if (proposed.leftOut().isPresent()) {
            return words.bad(words.format(
                    "assignment.left-out", words.bar(proposed.leftOut().get())));
        }
        return Cell.of(words.text(proposed.byHand() ? "assignment.by-hand" : "assignment.computed"));
    }

    public List<ShortfallRow> getShortfalls() {
        Map<DossierId, RunView.DossierProposal> dossiers =
                run.dossiers().stream().collect(Collectors.toMap(RunView.DossierProposal::id, Function.identity()));
        return run.shortfalls().stream()
                .map(shortfall -> new ShortfallRow(
                        dossiers.get(shortfall.dossier()).number(),
                        dossiers.get(shortfall.dossier()).title(),
                        words.lack(shortfall.places(), shortfall.colleges()),
                        words.why(shortfall.why())))
                .sorted(Comparator.comparing(ShortfallRow::number))
                .toList();
    }

    public List<ReaderRow> getReaders() {
        return run.readers().stream()
                .map(reader -> new ReaderRow(
                        words.name(reader.name()),
                        words.college(reader.college()),
                        visit.getTexts().number(reader.before()),
                        visit.getTexts().number(reader.given()),
                        visit.getTexts().number(reader.most())))
                .toList();
    }

    public List<Choice> getDossierChoices() {
        return choices(run.dossiers().stream()
                .map(dossier -> new Choice(dossier.id().value(), dossier.number() + " – " + dossier.title()))
                .toList());
    }

    public List<Choice> getReaderChoices() {
        return choices(run.readers().stream()
                .map(reader -> new Choice(
                        reader.account().value(), words.name(reader.name()) + " – " + words.college(reader.college())))
                .toList());
    }

    private List<Choice> choices(List<Choice> offered) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.text("assignment.choose")));
        choices.addAll(offered);
        return choices;
    }

    public boolean isAdjustable() {
        return run.line().appliedAt().isEmpty()
                && permissions.may(ApplyRun.class, run.line().id());
    }

    public boolean isReplayable() {
        return permissions.may(ReplayRun.class, run.line().id());
    }

    public boolean isReplayed() {
        return replayed.isPresent();
    }

    public boolean isSame() {
        return replayed.map(ReplayedRun::isSame).orElse(false);
    }

    /** What the outcome reckoned again is known by. */
    public String getDigestNow() {
        return replayed.map(ReplayedRun::outcomeDigestNow).orElse("");
    }
}
