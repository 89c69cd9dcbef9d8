package fr.nouveauxlieux.benchmarks.contest;

import fr.nouveauxlieux.benchmarks.index.IndexAnswers;
import fr.nouveauxlieux.benchmarks.measure.Asker;
import fr.nouveauxlieux.benchmarks.measure.CpuClock;
import fr.nouveauxlieux.benchmarks.measure.Crowd;
import fr.nouveauxlieux.benchmarks.measure.Latencies;
import fr.nouveauxlieux.benchmarks.measure.Stopwatch;
import fr.nouveauxlieux.benchmarks.portal.KeepAliveClient;
import fr.nouveauxlieux.benchmarks.portal.PortalAddresses;
import fr.nouveauxlieux.benchmarks.portal.PortalProcess;
import fr.nouveauxlieux.benchmarks.report.Figures;
import fr.nouveauxlieux.benchmarks.report.Goals;
import fr.nouveauxlieux.benchmarks.report.MarkdownTable;
import fr.nouveauxlieux.benchmarks.workload.Questions;
import java.io.PrintStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The portal over HTTP beside the index in process and the container alone: one client, then several at once. */
public final class PortalContest {

    private static final double GOAL_OF_TIME = 1.3;
    private static final double GOAL_OF_THROUGHPUT = 0.85;

    private final IndexAnswers index;
    private final PortalProcess portal;
    private final Goals goals;
    private final MarkdownTable table = new MarkdownTable(
            "over HTTP",
            "in process p50, ms",
            "HTTP p50 / p95, ms",
            "HTTP / (in process + floor)",
            Crowd.CLIENTS + " in process, /s",
            Crowd.CLIENTS + " clients, /s",
            "of harmonic sum");
    private final Map<String, Double> throughputs = new HashMap<>();
    private final Map<String, Latencies> latencies = new HashMap<>();

    public PortalContest(IndexAnswers index, PortalProcess portal, Goals goals) {
        this.index = index;
        this.portal = portal;
        this.goals = goals;
    }

    /** @return this, once everything is measured */
    public PortalContest run(Questions questions) throws Exception {
        try (KeepAliveClient client = new KeepAliveClient(portal.site())) {
            String floorAddress = PortalAddresses.NOTHING_TO_FIND;
            List<String> floorQuestions = Collections.nCopies(1000, floorAddress);
            Latencies floor = times(floorQuestions, address -> client.get(address).length);
            double floorThroughput = crowd(floorQuestions);
            table.add(
                    "container floor (" + client.get(floorAddress).length + " bytes)",
                    Figures.UNKNOWN,
                    Figures.times(floor),
                    Figures.UNKNOWN,
                    Figures.UNKNOWN,
                    Figures.of(floorThroughput),
                    Figures.UNKNOWN);
            for (PortalKind<?> kind : PortalKind.list(questions, index)) {
                measure(kind, client, floor, floorThroughput);
            }
        }
        return this;
    }

    private <Q> void measure(PortalKind<Q> kind, KeepAliveClient client, Latencies floor, double floorThroughput)
            throws Exception {
        Latencies own = times(kind.questions(), kind.index());
        List<String> addresses = kind.questions().stream().map(kind.address()).toList();
        Latencies http = times(addresses, address -> client.get(address).length);
        double ownThroughput = Crowd.throughput(kind.questions(), () -> () -> {}, (nobody, question) -> kind.index()
                .ask(question));
        double throughput = crowd(addresses);
        double timeShare = http.median() / (own.median() + floor.median());
        double throughputShare = throughput * (1 / ownThroughput + 1 / floorThroughput);
        latencies.put(kind.name(), http);
        throughputs.put(kind.name(), throughput);
        table.add(
                kind.name(),
                Figures.of(own.median()),
                Figures.times(http),
                Figures.of(timeShare),
                Figures.of(ownThroughput),
                Figures.of(throughput),
                Figures.of(throughputShare));
        goals.atMost(GOAL_OF_TIME, "HTTP p50 of (in process + floor), " + kind.name(), timeShare);
        goals.atLeast(GOAL_OF_THROUGHPUT, "HTTP throughput of harmonic sum, " + kind.name(), throughputShare);
    }

    private double crowd(List<String> addresses) throws Exception {
        return Crowd.throughput(
                addresses, () -> new KeepAliveClient(portal.site()), (client, address) -> client.get(address).length);
    }

    private static <Q> Latencies times(List<Q> questions, Asker<Q> asker) throws Exception {
        return new Stopwatch(CpuClock.ofThisThread()).measure(questions, asker).latencies();
    }

    /** @return the longest body among tiles of all places at zoom 6, in bytes */
    public int longestLowTile(Questions questions) throws Exception {
        int longest = 0;
        try (KeepAliveClient client = new KeepAliveClient(portal.site())) {
            for (PortalKind<?> kind : PortalKind.list(questions, index)) {
                if (kind.name().equals(PortalKind.LOW_TILE)) {
                    longest = longestOf(kind, client);
                }
            }
        }
        return longest;
    }

    private static <Q> int longestOf(PortalKind<Q> kind, KeepAliveClient client) throws Exception {
        int longest = 0;
        for (Q question : kind.questions()) {
            longest = Math.max(longest, client.get(kind.address().apply(question)).length);
        }
        return longest;
    }

    Latencies latenciesOf(String kind) {
        return latencies.get(kind);
    }

    double throughputOf(String kind) {
        return throughputs.get(kind);
    }

    public void print(PrintStream out) {
        table.print(out);
    }
}
