package fr.nouveauxlieux.benchmarks.contest;

import fr.nouveauxlieux.benchmarks.contest.SearchContest.RightAnswers;
import fr.nouveauxlieux.benchmarks.index.IndexAnswers;
import fr.nouveauxlieux.benchmarks.measure.Crowd;
import fr.nouveauxlieux.benchmarks.measure.Crowd.Asking;
import fr.nouveauxlieux.benchmarks.postgres.CodeNumbers;
import fr.nouveauxlieux.benchmarks.postgres.PostgresAnswers;
import fr.nouveauxlieux.benchmarks.postgres.PostgresCluster;
import fr.nouveauxlieux.benchmarks.report.Figures;
import fr.nouveauxlieux.benchmarks.report.Goals;
import fr.nouveauxlieux.benchmarks.report.MarkdownTable;
import fr.nouveauxlieux.benchmarks.workload.Questions;
import java.io.PrintStream;
import java.util.Map;

/** The portal over HTTP against PostgreSQL over JDBC, as many clients each. */
public final class PeerThroughput {

    private static final double GOAL_OF_TEXT = 5;
    private static final double GOAL_OF_SUGGESTIONS = 40;
    private static final double GOAL_OF_RIGHT_ANSWERS = 1.3;

    private final PostgresCluster cluster;
    private final CodeNumbers codes;
    private final PortalContest portal;
    private final MarkdownTable table =
            new MarkdownTable(Crowd.CLIENTS + " clients", "PostgreSQL over JDBC, /s", "portal over HTTP, /s", "ratio");
    private double slowestTextRatio = Double.MAX_VALUE;
    private double slowestSuggestionRatio = Double.MAX_VALUE;

    public PeerThroughput(PostgresCluster cluster, CodeNumbers codes, PortalContest portal) {
        this.cluster = cluster;
        this.codes = codes;
        this.portal = portal;
    }

    public PeerThroughput run(Questions questions, IndexAnswers index) throws Exception {
        for (PortalKind<?> kind : PortalKind.list(questions, index)) {
            measure(kind);
        }
        return this;
    }

    private <Q> void measure(PortalKind<Q> kind) throws Exception {
        for (Map.Entry<String, Asking<PostgresAnswers, Q>> way : kind.peers().entrySet()) {
            double theirs =
                    Crowd.throughput(kind.questions(), () -> PostgresAnswers.open(cluster, codes), way.getValue());
            double ratio = portal.throughputOf(kind.name()) / theirs;
            table.add(
                    kind.name() + " (peer: " + way.getKey() + ")",
                    Figures.of(theirs),
                    Figures.of(portal.throughputOf(kind.name())),
                    Figures.of(ratio));
            if (kind.name().equals(SearchKind.NOUN)) {
                slowestTextRatio = Math.min(slowestTextRatio, ratio);
            } else if (kind.name().equals(SearchKind.SUGGESTION)) {
                slowestSuggestionRatio = Math.min(slowestSuggestionRatio, ratio);
            }
        }
    }

    /** Holds the ratios against the goals, which are set for 300,000 places. */
    public void judge(SearchContest contest, RightAnswers right, Goals goals) {
        goals.atLeast(GOAL_OF_TEXT, "noun + type within 30 km, HTTP throughput of JDBC", slowestTextRatio);
        contest.findPeerOf(SearchKind.NEAREST, SearchKind.GEOMETRY)
                .ifPresent(geometry -> goals.atMost(
                        1,
                        "20 nearest, HTTP p50 of geometry KNN over JDBC",
                        portal.latenciesOf(SearchKind.NEAREST).median()
                                / geometry.latencies().median()));
        goals.atLeast(
                GOAL_OF_SUGGESTIONS, "suggestions, HTTP throughput of pg_trgm's faster way", slowestSuggestionRatio);
        goals.atLeast(GOAL_OF_RIGHT_ANSWERS, "suggestions, right answers of pg_trgm's better way", right.ratio());
    }

    public void print(PrintStream out) {
        table.print(out);
    }
}
