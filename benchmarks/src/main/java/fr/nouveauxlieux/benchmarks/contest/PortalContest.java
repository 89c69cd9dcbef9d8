package fr.nouveauxlieux.benchmarks.contest;

import fr.nouveauxlieux.benchmarks.floor.FloorServer;
import fr.nouveauxlieux.benchmarks.index.IndexAnswers;
import fr.nouveauxlieux.benchmarks.measure.Alternation;
import fr.nouveauxlieux.benchmarks.measure.CpuClock;
import fr.nouveauxlieux.benchmarks.measure.Crowd;
import fr.nouveauxlieux.benchmarks.measure.Latencies;
import fr.nouveauxlieux.benchmarks.measure.Stopwatch;
import fr.nouveauxlieux.benchmarks.portal.KeepAliveClient;
import fr.nouveauxlieux.benchmarks.portal.PortalProcess;
import fr.nouveauxlieux.benchmarks.report.Figures;
import fr.nouveauxlieux.benchmarks.report.Goals;
import fr.nouveauxlieux.benchmarks.report.MarkdownTable;
import fr.nouveauxlieux.benchmarks.workload.Questions;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The portal over HTTP beside the index in process and the server alone: one client, then several at once. */
public final class PortalContest {

    private static final double GOAL_OF_TIME = 1.3;
    private static final double GOAL_OF_THROUGHPUT = 0.85;

    /** So many answers of each kind, by all clients together, before anything is measured. */
    private static final int WARM_UP_ANSWERS = 60_000;

    private final IndexAnswers index;
    private final PortalProcess portal;
    private final FloorServer floor;
    private final Goals goals;
    private final MarkdownTable table = new MarkdownTable(
            "over HTTP",
            "bytes",
            "in process p50, ms",
            "floor p50, ms",
            "HTTP p50 / p95, ms",
            "HTTP / (in process + floor)",
            Crowd.CLIENTS + " in process, /s",
            Crowd.CLIENTS + " at the floor, /s",
            Crowd.CLIENTS + " clients, /s",
            "of harmonic sum");
    private final Map<String, HttpFigures> byKind = new HashMap<>();
    private int longestLowTile;

    public PortalContest(IndexAnswers index, PortalProcess portal, FloorServer floor, Goals goals) {
        this.index = index;
        this.portal = portal;
        this.floor = floor;
        this.goals = goals;
    }

    /** @return this, once everything is measured */
    public PortalContest run(Questions questions) throws Exception {
        for (PortalKind<?> kind : PortalKind.list(questions, index)) {
            HttpFigures figures = measure(kind);
            byKind.put(kind.name(), figures);
            add(kind.name(), figures);
        }
        return this;
    }

    private <Q> HttpFigures measure(PortalKind<Q> kind) throws Exception {
        List<String> addresses = kind.questions().stream().map(kind.address()).toList();
        List<Sized> answers = sizesOf(addresses);
        if (kind.name().equals(PortalKind.LOW_TILE)) {
            longestLowTile = answers.get(answers.size() - 1).bytes();
        }
        Sized usual = answers.get(answers.size() / 2);
        String recorded = record(usual.address());
        Crowd own = Crowd.of(kind.questions(), () -> () -> {}, (nobody, question) -> kind.index()
                .ask(question));
        Crowd atFloor = crowd(
                floor.site(),
                addresses.stream().map(address -> recorded + queryOf(address)).toList());
        Crowd http = crowd(portal.site(), addresses);
        for (Crowd each : List.of(own, atFloor, http)) {
            each.warmUp(WARM_UP_ANSWERS);
        }
        Latencies inProcess = new Stopwatch(CpuClock.ofThisThread())
                .measure(kind.questions(), kind.index())
                .latencies();
        Alternation turns = inTurn(addresses, recorded);
        double[] perSecond = Crowd.inTurn(own, atFloor, http);
        return new HttpFigures(
                usual.bytes(), inProcess, turns.first(), turns.second(), perSecond[0], perSecond[1], perSecond[2]);
    }

    private String record(String address) throws IOException {
        try (KeepAliveClient client = new KeepAliveClient(portal.site())) {
            return floor.record(client, address);
        }
    }

    /** Over connections made for it: the server ends those on which nothing is asked for half a minute. */
    private Alternation inTurn(List<String> addresses, String recorded) throws Exception {
        try (KeepAliveClient atFloor = new KeepAliveClient(floor.site());
                KeepAliveClient client = new KeepAliveClient(portal.site())) {
            return Alternation.measure(
                    addresses,
                    address -> atFloor.get(recorded + queryOf(address)).length,
                    address -> client.get(address).length);
        }
    }

    private record Sized(String address, int bytes) {}

    /** Every answer's size, in ascending order. */
    private List<Sized> sizesOf(List<String> addresses) throws IOException {
        List<Sized> sizes = new ArrayList<>();
        try (KeepAliveClient client = new KeepAliveClient(portal.site())) {
            for (String address : addresses) {
                sizes.add(new Sized(address, client.get(address).length));
            }
        }
        sizes.sort(Comparator.comparingInt(Sized::bytes));
        return sizes;
    }

    /** The server has as much to read of a question of the floor as of the portal's. */
    private static String queryOf(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark);
    }

    private static Crowd crowd(URI site, List<String> addresses) {
        return Crowd.of(addresses, () -> new KeepAliveClient(site), (client, address) -> client.get(address).length);
    }

    private void add(String kind, HttpFigures figures) {
        table.add(
                kind,
                Figures.of(figures.bytes()),
                Figures.of(figures.own().median()),
                Figures.of(figures.floor().median()),
                Figures.times(figures.http()),
                Figures.of(figures.timeShare()),
                Figures.of(figures.ownPerSecond()),
                Figures.of(figures.floorPerSecond()),
                Figures.of(figures.httpPerSecond()),
                Figures.of(figures.throughputShare()));
        goals.atMost(GOAL_OF_TIME, "HTTP p50 of (in process + floor), " + kind, figures.timeShare());
        goals.atLeast(GOAL_OF_THROUGHPUT, "HTTP throughput of harmonic sum, " + kind, figures.throughputShare());
    }

    /** The longest body among tiles of all places at zoom 6, in bytes. */
    public int longestLowTile() {
        return longestLowTile;
    }

    Latencies latenciesOf(String kind) {
        return byKind.get(kind).http();
    }

    double throughputOf(String kind) {
        return byKind.get(kind).httpPerSecond();
    }

    public void print(PrintStream out) {
        table.print(out);
    }
}
