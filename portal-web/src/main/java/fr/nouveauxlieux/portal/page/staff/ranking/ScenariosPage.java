package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.CompareScenarios;
import fr.nouveauxlieux.committee.ranking.RankedLine;
import fr.nouveauxlieux.committee.ranking.ScenarioComparison;
import fr.nouveauxlieux.committee.ranking.ScenarioName;
import fr.nouveauxlieux.committee.ranking.ScenarioView;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scenarios of a session, side by side: first what is proposed now. */
@Named("sessionScenarios")
@RequestScoped
public class ScenariosPage {

    @Inject
    private RankingPage ranking;

    @Inject
    private CompareScenarios compareScenarios;

    @Inject
    private CommitteeWords words;

    @Inject
    private EnvelopeLines envelopeLines;

    private List<ScenarioView> scenarios = List.of();

    /** A row: one cell a scenario. */
    public record Row(String label, List<Cell> cells) {}

    void show(SessionId session) {
        ranking.show(session);
        scenarios = compareScenarios.compare(session);
    }

    public List<String> getNames() {
        return scenarios.stream().map(this::name).toList();
    }

    private String name(ScenarioView scenario) {
        return scenario.name().map(ScenarioName::value).orElseGet(() -> words.text("ranking.scenario.now"));
    }

    /** Those that were saved. */
    public List<String> getSaved() {
        return scenarios.stream()
                .flatMap(scenario -> scenario.name().stream())
                .map(ScenarioName::value)
                .toList();
    }

    /** What a scenario that is saved may be made of. */
    public List<Choice> getSources() {
        return ScenariosServlet.SOURCES.stream()
                .map(source -> new Choice(source, words.text("ranking.scenario.source." + source)))
                .toList();
    }

    /** Money, places and quotas. */
    public List<Row> getFigures() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                words.text("ranking.envelope.proposed"),
                scenarios.stream()
                        .map(scenario -> Cell.of(words.euros(scenario.envelope().proposed())))
                        .toList()));
        rows.add(new Row(
                words.text("ranking.scenario.difference"),
                scenarios.stream()
                        .map(scenario -> Cell.of(signed(scenario.comparison().difference())))
                        .toList()));
        rows.add(new Row(
                words.text("ranking.envelope.left"),
                scenarios.stream().map(scenario -> left(scenario)).toList()));
        rows.add(new Row(
                words.text("ranking.scenario.retained"),
                scenarios.stream()
                        .map(scenario ->
                                Cell.of(Integer.toString(scenario.envelope().proposedPlaces())))
                        .toList()));
        rows.add(new Row(
                words.text("figures.coverage.departements"),
                scenarios.stream()
                        .map(scenario -> Cell.of(
                                        Integer.toString(scenario.coverage().countCovered()))
                                .with(words.text(
                                        "figures.coverage.newly",
                                        scenario.coverage().countNewlyCovered())))
                        .toList()));
        for (int i = 0; i < ranking.view().quotas().size(); i++) {
            int quota = i;
            rows.add(new Row(
                    envelopeLines.label(ranking.view().quotas().get(i).ledger().quota()),
                    scenarios.stream()
                            .map(scenario -> words.status(
                                            scenario.quotas().get(quota).status())
                                    .with(envelopeLines.given(scenario.quotas().get(quota))))
                            .toList()));
        }
        return rows;
    }

    private Cell left(ScenarioView scenario) {
        String exceeded = envelopeLines.exceeded(scenario.envelope());
        Cell cell = Cell.of(words.euros(scenario.envelope().left()));
        return exceeded.isEmpty() ? cell : cell.in(Cell.Tone.BAD).with(exceeded);
    }

    private String signed(Money difference) {
        return (difference.isMoreThan(Money.ZERO) ? "+" : "") + words.euros(difference);
    }

    /** Which dossiers enter, leave or are given another amount, beside what is proposed now. */
    public List<Row> getMovements() {
        return List.of(
                new Row(words.text("ranking.scenario.entering"), cells(ScenarioComparison::entering)),
                new Row(words.text("ranking.scenario.leaving"), cells(ScenarioComparison::leaving)),
                new Row(words.text("ranking.scenario.changed"), cells(ScenarioComparison::changed)));
    }

    private List<Cell> cells(Function<ScenarioComparison, List<DossierId>> which) {
        return scenarios.stream()
                .map(scenario -> Cell.of(which.apply(scenario.comparison()).stream()
                        .map(this::number)
                        .collect(Collectors.joining(", "))))
                .toList();
    }

    /** What each scenario proposes for each dossier, by rank. */
    public List<Row> getDossiers() {
        return ranking.view().lines().stream()
                .filter(line -> line.told().isPresent())
                .map(line -> new Row(
                        words.text(
                                "ranking.scenario.dossier",
                                line.rank(),
                                line.told().get().dossier().number(),
                                line.told().get().dossier().title()),
                        scenarios.stream()
                                .map(scenario -> words.proposal(
                                        Optional.ofNullable(scenario.drafts().get(line.dossier()))))
                                .toList()))
                .toList();
    }

    private String number(DossierId dossier) {
        Optional<RankedLine> line = ranking.view().findLine(dossier);
        return line.flatMap(RankedLine::told)
                .map(told -> told.dossier().number())
                .orElseGet(() -> words.text(
                        "ranking.ranked-at", line.map(RankedLine::rank).orElse(0)));
    }
}
