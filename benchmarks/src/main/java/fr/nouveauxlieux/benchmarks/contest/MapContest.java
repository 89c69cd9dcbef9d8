package fr.nouveauxlieux.benchmarks.contest;

import fr.nouveauxlieux.benchmarks.index.IndexAnswers;
import fr.nouveauxlieux.benchmarks.index.RawCollectors;
import fr.nouveauxlieux.benchmarks.measure.Asker;
import fr.nouveauxlieux.benchmarks.measure.CpuClock;
import fr.nouveauxlieux.benchmarks.measure.Latencies;
import fr.nouveauxlieux.benchmarks.measure.Stopwatch;
import fr.nouveauxlieux.benchmarks.report.Figures;
import fr.nouveauxlieux.benchmarks.report.Goals;
import fr.nouveauxlieux.benchmarks.report.MarkdownTable;
import fr.nouveauxlieux.benchmarks.supercluster.Supercluster;
import fr.nouveauxlieux.benchmarks.workload.FreshMapQuestion;
import fr.nouveauxlieux.benchmarks.workload.KnownPlace;
import fr.nouveauxlieux.benchmarks.workload.Questions;
import fr.nouveauxlieux.benchmarks.workload.Questions.MapQuestion;
import fr.nouveauxlieux.search.internal.clusters.PyramidBuilding;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The map's answers beside the best that is known: supercluster where all places show, a raw collector elsewhere. */
public final class MapContest {

    private static final double GOAL_OF_CLUSTERS = 1.5;
    private static final double GOAL_OF_COLLECTORS = 1.3;

    private final IndexAnswers index;
    private final Path folder;
    private final Goals goals;
    private final MarkdownTable table =
            new MarkdownTable("on the map", "peer", "peer p50 / p95, ms", "index p50 / p95, ms", "index / peer");

    /** @param folder of the index, which is open */
    public MapContest(IndexAnswers index, Path folder, Goals goals) {
        this.index = index;
        this.folder = folder;
        this.goals = goals;
    }

    public void againstCollectors(Questions questions) throws Exception {
        try (RawCollectors raw = new RawCollectors(folder)) {
            collector(SearchKind.FACETS, questions.facetAreas(), raw::facets, index::facets);
            collector(SearchKind.LOW_FILTERED, questions.lowGrids(), raw::grid, index::markers);
            collector(SearchKind.HIGH_FILTERED, questions.highGrids(), raw::grid, index::markers);
            fresh(SearchKind.LOW_FRESH, questions.lowGrids(), raw);
            fresh(SearchKind.HIGH_FRESH, questions.highGrids(), raw);
        }
    }

    private void fresh(String name, List<MapQuestion> questions, RawCollectors raw) throws Exception {
        collector(name, FreshMapQuestion.list(questions), raw::freshGrid, index::freshMarkers);
    }

    private <Q> void collector(String name, List<Q> questions, Asker<Q> raw, Asker<Q> own) throws Exception {
        Latencies theirs = times(questions, raw);
        compare(name, "raw collector", theirs, times(questions, own), GOAL_OF_COLLECTORS);
    }

    public void againstSupercluster(Supercluster supercluster, List<KnownPlace> places, Questions questions)
            throws Exception {
        Map<String, List<MapQuestion>> viewports = new LinkedHashMap<>();
        viewports.put(SearchKind.LOW_UNFILTERED, allPlaces(questions.lowGrids()));
        viewports.put(SearchKind.HIGH_UNFILTERED, allPlaces(questions.highGrids()));
        Map<String, Latencies> theirs;
        try {
            theirs = supercluster.measure(places, viewports);
        } catch (IOException absent) {
            table.add("clusters", "supercluster: absent (" + absent.getMessage() + ")", "", "", "");
            return;
        }
        for (Map.Entry<String, List<MapQuestion>> zoom : viewports.entrySet()) {
            Latencies own = times(zoom.getValue(), index::markers);
            compare(zoom.getKey(), "supercluster, tiles", theirs.get(zoom.getKey() + ".tiles"), own, GOAL_OF_CLUSTERS);
            row(zoom.getKey(), "supercluster, whole box", theirs.get(zoom.getKey() + ".box"), own);
        }
        double build = PyramidBuilding.measure(folder);
        compare(
                "clusters built for all zooms",
                "supercluster",
                theirs.get("build"),
                new Latencies(Math.round(build * 1e6)),
                GOAL_OF_CLUSTERS);
    }

    private static <Q> Latencies times(List<Q> questions, Asker<Q> asker) throws Exception {
        return new Stopwatch(CpuClock.ofThisThread()).measure(questions, asker).latencies();
    }

    private static List<MapQuestion> allPlaces(List<MapQuestion> questions) {
        return questions.stream().map(MapQuestion::ofAllPlaces).toList();
    }

    private void compare(String name, String peer, Latencies theirs, Latencies own, double goal) {
        row(name, peer, theirs, own);
        goals.atMost(goal, name + ", against " + peer, own.median() / theirs.median());
    }

    private void row(String name, String peer, Latencies theirs, Latencies own) {
        table.add(name, peer, Figures.times(theirs), Figures.times(own), Figures.of(own.median() / theirs.median()));
    }

    public void print(PrintStream out) {
        table.print(out);
    }
}
