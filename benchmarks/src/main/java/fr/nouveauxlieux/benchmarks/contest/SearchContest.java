package fr.nouveauxlieux.benchmarks.contest;

import fr.nouveauxlieux.benchmarks.index.IndexAnswers;
import fr.nouveauxlieux.benchmarks.measure.CpuClock;
import fr.nouveauxlieux.benchmarks.measure.Crowd.Asking;
import fr.nouveauxlieux.benchmarks.measure.Measurement;
import fr.nouveauxlieux.benchmarks.measure.Stopwatch;
import fr.nouveauxlieux.benchmarks.postgres.PostgresAnswers;
import fr.nouveauxlieux.benchmarks.report.Figures;
import fr.nouveauxlieux.benchmarks.report.MarkdownTable;
import fr.nouveauxlieux.benchmarks.workload.Questions;
import fr.nouveauxlieux.benchmarks.workload.Questions.TypoQuestion;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts every kind of question to the index and, where there is one, to PostgreSQL, one client each. */
public final class SearchContest {

    private final IndexAnswers index;
    private final Optional<PostgresAnswers> postgres;
    private final MarkdownTable table = new MarkdownTable(
            "question", "PostgreSQL p50 / p95, ms", "index p50 / p95, ms", "p50 ratio", "CPU ratio", "items");
    private final Map<String, Measurement> byKind = new HashMap<>();

    public SearchContest(IndexAnswers index, Optional<PostgresAnswers> postgres) {
        this.index = index;
        this.postgres = postgres;
    }

    /** @return this, once everything is measured */
    public SearchContest run(Questions questions) throws Exception {
        for (SearchKind<?> kind : SearchKind.list(questions, index)) {
            measure(kind);
        }
        return this;
    }

    private <Q> void measure(SearchKind<Q> kind) throws Exception {
        Measurement own = new Stopwatch(CpuClock.ofThisThread()).measure(kind.questions(), kind.index());
        byKind.put(kind.name(), own);
        if (postgres.isEmpty()) {
            table.add(
                    kind.name(),
                    Figures.UNKNOWN,
                    Figures.times(own.latencies()),
                    Figures.UNKNOWN,
                    Figures.UNKNOWN,
                    Figures.of(own.items()));
        } else {
            for (Map.Entry<String, Asking<PostgresAnswers, Q>> way :
                    kind.peers().entrySet()) {
                compare(kind, way.getKey(), way.getValue(), own, postgres.get());
            }
        }
    }

    private <Q> void compare(
            SearchKind<Q> kind, String way, Asking<PostgresAnswers, Q> asking, Measurement own, PostgresAnswers peer)
            throws Exception {
        Stopwatch stopwatch = new Stopwatch(peer.cpu().plus(CpuClock.ofThisThread()));
        Measurement theirs = stopwatch.measure(kind.questions(), question -> asking.ask(peer, question));
        String name = kind.nameOf(way);
        byKind.put(peerOf(kind.name(), way), theirs);
        table.add(
                name,
                Figures.times(theirs.latencies()),
                Figures.times(own.latencies()),
                Figures.of(theirs.latencies().median() / own.latencies().median()),
                Figures.of(cpuRatio(theirs, own)),
                Figures.of(own.items()));
    }

    private static OptionalDouble cpuRatio(Measurement theirs, Measurement own) {
        return theirs.cpuMilliseconds().isPresent() && own.cpuMilliseconds().isPresent()
                ? OptionalDouble.of(theirs.cpuMilliseconds().getAsDouble()
                        / own.cpuMilliseconds().getAsDouble())
                : OptionalDouble.empty();
    }

    private static String peerOf(String kind, String way) {
        return kind + "/" + way;
    }

    /** What one client of the index met. */
    Measurement ownOf(String kind) {
        return byKind.get(kind);
    }

    /** What one client of PostgreSQL met; empty without it. */
    Optional<Measurement> findPeerOf(String kind, String way) {
        return Optional.ofNullable(byKind.get(peerOf(kind, way)));
    }

    public void print(PrintStream out) {
        table.print(out);
    }

    /** How many beginnings of names, misspelt, brought the right place among ten. */
    public RightAnswers countRight(List<TypoQuestion> questions) throws Exception {
        return countRight(questions, PostgresAnswers::isRightBySimilarity, PostgresAnswers::isRightByWordSimilarity);
    }

    /** The same of names half remembered, which PostgreSQL compares with the commune's beside. */
    public RightAnswers countRightRough(List<TypoQuestion> questions) throws Exception {
        return countRight(
                questions, PostgresAnswers::isRightBySimilarLabel, PostgresAnswers::isRightBySimilarWordOfLabel);
    }

    private RightAnswers countRight(List<TypoQuestion> questions, Judging bySimilarity, Judging byWordSimilarity)
            throws Exception {
        int own = 0;
        int similarity = 0;
        int wordSimilarity = 0;
        for (TypoQuestion question : questions) {
            own += index.isRight(question) ? 1 : 0;
            if (postgres.isPresent()) {
                similarity += bySimilarity.isRight(postgres.get(), question) ? 1 : 0;
                wordSimilarity += byWordSimilarity.isRight(postgres.get(), question) ? 1 : 0;
            }
        }
        return new RightAnswers(questions.size(), own, similarity, wordSimilarity);
    }

    @FunctionalInterface
    private interface Judging {
        boolean isRight(PostgresAnswers peer, TypoQuestion question) throws SQLException;
    }

    /** Of how many questions the answer held what was meant, by who answered. */
    public record RightAnswers(int asked, int index, int similarity, int wordSimilarity) {

        double ratio() {
            return (double) index / Math.max(similarity, wordSimilarity);
        }

        /** @param asLike how the names were typed */
        public String toText(String asLike) {
            return "Right place among ten suggestions, of " + asked + " " + asLike + ": index " + index + ", pg_trgm "
                    + similarity + " by similarity, " + wordSimilarity + " by word similarity.";
        }
    }
}
