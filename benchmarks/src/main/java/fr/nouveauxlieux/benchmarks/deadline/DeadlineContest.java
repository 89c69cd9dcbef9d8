package fr.nouveauxlieux.benchmarks.deadline;

import fr.nouveauxlieux.benchmarks.deadline.Journey.Outcome;
import fr.nouveauxlieux.benchmarks.deadline.SubmissionOracle.Verdict;
import fr.nouveauxlieux.benchmarks.measure.Latencies;
import fr.nouveauxlieux.benchmarks.portal.PortalProcess;
import fr.nouveauxlieux.benchmarks.report.Figures;
import fr.nouveauxlieux.benchmarks.report.Goals;
import fr.nouveauxlieux.benchmarks.report.MarkdownTable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;

/**
 * 500 people submit complete dossiers within the two minutes before a deadline; others come within the grace, and after
 * it. The floor is the page with the button, read by as many people.
 */
public final class DeadlineContest {

    private static final int PEOPLE = 500;
    private static final Duration RUSH = Duration.ofSeconds(120);
    private static final int LATER = 20;
    private static final int WARM_UP = 100;
    private static final int MEASURED_AT_FULL_SPEED = 100;
    private static final int BROWSERS = 8;
    private static final Duration BEFORE_IT_BEGINS = Duration.ofSeconds(5);
    private static final Duration MARGIN = Duration.ofSeconds(1);
    private static final long SEED = 11;

    /** At its end the rush is three times as dense as on the average. */
    private static final double GOAL_AT_FULL_SPEED = 3.0 * PEOPLE / RUSH.toSeconds();

    /** An answer that comes later than this has people press again. */
    private static final double GOAL_OF_SLOWEST_MILLISECONDS = 10_000;

    /** Of pressing the button, held against the page that has it. */
    private static final double GOAL_OF_PAGES = 4;

    /** A journey is two pages, the submission and the receipt's file. */
    private static final double GOAL_OF_JOURNEY_IN_PAGES = GOAL_OF_PAGES + 3;

    private final PrintStream out;
    private final Goals goals = new Goals();
    private final MarkdownTable times =
            new MarkdownTable("in the rush", "p50, ms", "p95, ms", "p99, ms", "longest, ms");
    private final MarkdownTable figures = new MarkdownTable("deadline", "figure");

    public DeadlineContest(PrintStream out) {
        this.out = out;
    }

    /** @param distribution the folder of portal.jar */
    public void run(Path distribution) throws Exception {
        out.printf("### %d submissions in the last %d seconds%n%n", PEOPLE, RUSH.toSeconds());
        Optional<PortalProcess> started = PortalProcess.start(distribution);
        if (started.isEmpty()) {
            out.println("No distribution in launcher/target/dist: nothing is submitted.\n");
            return;
        }
        try (PortalProcess portal = started.get();
                Connection connection = portal.connect()) {
            Wave.open(connection);
            ApplicantRows rows = new ApplicantRows(connection);
            ApplicantClient client = new ApplicantClient(portal.site());
            Applicant model = new ModelDossier(client, rows.add(0, "")).write();
            List<Applicant> people = rows.addLike(model, WARM_UP + MEASURED_AT_FULL_SPEED + PEOPLE + LATER + LATER);
            Journey journey = new Journey(client);
            SubmissionOracle oracle = new SubmissionOracle(connection);
            int answers = oracle.countAnswers(model);

            List<Outcome> outcomes =
                    new ArrayList<>(atFullSpeed(portal, journey, people.subList(0, WARM_UP + MEASURED_AT_FULL_SPEED)));
            outcomes.addAll(beforeAndAfter(
                    connection, journey, people.subList(WARM_UP + MEASURED_AT_FULL_SPEED, people.size())));
            judge(oracle.judge(outcomes, answers), outcomes);
        }
        times.print(out);
        figures.print(out);
        goals.print(out);
    }

    private List<Outcome> atFullSpeed(PortalProcess portal, Journey journey, List<Applicant> people) throws Exception {
        List<Applicant> first = people.subList(0, WARM_UP);
        List<Applicant> then = people.subList(WARM_UP, people.size());
        List<Outcome> outcomes = new ArrayList<>(Rush.asFastAsPossible(first, BROWSERS, one -> now(journey, one)));
        Pace reading = Pace.of(
                portal,
                then.size(),
                () -> Rush.asFastAsPossible(then, BROWSERS, one -> {
                    journey.read(one);
                    return one;
                }));
        Pace submitting = Pace.of(
                portal,
                then.size(),
                () -> outcomes.addAll(Rush.asFastAsPossible(then, BROWSERS, one -> now(journey, one))));
        figures.add(
                BROWSERS + " browsers as fast as they can, floor: pages read a second",
                Figures.of(reading.perSecond()));
        figures.add("the same, dossiers submitted a second, page to receipt", Figures.of(submitting.perSecond()));
        figures.add("processor time of a page, ms", Figures.of(reading.milliseconds()));
        figures.add("processor time of a submission, page to receipt, ms", Figures.of(submitting.milliseconds()));
        goals.atLeast(
                GOAL_AT_FULL_SPEED, "submissions/s at full speed, for the end of the rush", submitting.perSecond());
        goals.atMost(
                GOAL_OF_JOURNEY_IN_PAGES,
                "processor time of a submission, page to receipt, in pages",
                submitting.milliseconds() / reading.milliseconds());
        return outcomes;
    }

    private static Outcome now(Journey journey, Applicant one) throws Exception {
        Journey.Ready ready = journey.open(one);
        return journey.press(ready, System.nanoTime());
    }

    private List<Outcome> beforeAndAfter(Connection connection, Journey journey, List<Applicant> people)
            throws Exception {
        Instant beginning = Instant.now().plus(BEFORE_IT_BEGINS);
        long begin =
                System.nanoTime() + Duration.between(Instant.now(), beginning).toNanos();
        Wave.closeAt(connection, beginning.plus(RUSH));
        Duration closed = RUSH.plus(Wave.GRACE);
        long[] moments = new long[people.size()];
        System.arraycopy(Rush.risingArrivals(PEOPLE, RUSH, new Random(SEED)), 0, moments, 0, PEOPLE);
        System.arraycopy(Rush.evenArrivals(LATER, RUSH.plus(MARGIN), closed.minus(MARGIN)), 0, moments, PEOPLE, LATER);
        System.arraycopy(
                Rush.evenArrivals(LATER, closed.plus(MARGIN), closed.plus(MARGIN.multipliedBy(5))),
                0,
                moments,
                PEOPLE + LATER,
                LATER);
        List<Outcome> all = new Rush(journey).run(people, begin, moments);
        List<Outcome> inTime = all.subList(0, PEOPLE);
        describe(inTime, begin);
        figures.add("acknowledged of " + PEOPLE + " in time", count(inTime));
        figures.add("acknowledged of " + LATER + " within the grace", count(all.subList(PEOPLE, PEOPLE + LATER)));
        List<Outcome> late = all.subList(PEOPLE + LATER, all.size());
        figures.add("told to be too late, of " + LATER + " after it", countRefused(late));
        goals.atLeast(PEOPLE, "acknowledged of those in time", Integer.parseInt(count(inTime)));
        goals.atLeast(LATER, "told to be too late, of those after the grace", Integer.parseInt(countRefused(late)));
        return all;
    }

    private void describe(List<Outcome> inTime, long begin) {
        Latencies pages = latencies(inTime, Outcome::pageNanos);
        Latencies submits = latencies(inTime, Outcome::submitNanos);
        add("page with the button (floor)", pages);
        add("pressing it, until the answer", submits);
        long last = inTime.stream().mapToLong(Outcome::answeredAt).max().orElseThrow();
        figures.add(
                "submissions a second, from the first second to the last answer",
                Figures.of(PEOPLE / ((last - begin) / 1e9)));
        figures.add("in its densest ten seconds", Figures.of(densest(inTime, Duration.ofSeconds(10)) / 10.0));
        figures.add("p50 of pressing, of the page's", Figures.of(submits.median() / pages.median()));
        goals.atMost(GOAL_OF_SLOWEST_MILLISECONDS, "longest answer to pressing, ms", submits.percentile(100));
        goals.atMost(GOAL_OF_PAGES, "p50 of pressing, of the page's", submits.median() / pages.median());
    }

    private void add(String what, Latencies latencies) {
        times.add(
                what,
                Figures.of(latencies.median()),
                Figures.of(latencies.percentile(95)),
                Figures.of(latencies.percentile(99)),
                Figures.of(latencies.percentile(100)));
    }

    private static Latencies latencies(List<Outcome> outcomes, ToLongFunction<Outcome> nanoseconds) {
        return new Latencies(outcomes.stream().mapToLong(nanoseconds).toArray());
    }

    /** The most that were acknowledged within such a time. */
    private static int densest(List<Outcome> outcomes, Duration within) {
        long[] answered = outcomes.stream()
                .filter(Outcome::isAcknowledged)
                .mapToLong(Outcome::answeredAt)
                .sorted()
                .toArray();
        int most = 0;
        int from = 0;
        for (int i = 0; i < answered.length; i++) {
            while (answered[i] - answered[from] > within.toNanos()) {
                from++;
            }
            most = Math.max(most, i - from + 1);
        }
        return most;
    }

    private static String count(List<Outcome> outcomes) {
        return Long.toString(outcomes.stream().filter(Outcome::isAcknowledged).count());
    }

    private static String countRefused(List<Outcome> outcomes) {
        return Long.toString(
                outcomes.stream().filter(outcome -> outcome.status() == 422).count());
    }

    private void judge(Verdict verdict, List<Outcome> outcomes) {
        figures.add("acknowledged in all", count(outcomes));
        figures.add("kept whole, by the database", Integer.toString(verdict.submitted()));
        figures.add("mails in the outbox", Integer.toString(verdict.mails()));
        goals.atMost(0, "lost", verdict.lost());
        goals.atMost(0, "doubled", verdict.doubled());
        goals.atMost(0, "half made, or drafts touched that were too late", verdict.half());
        goals.atMost(0, "mails too many or too few", Math.abs(verdict.mails() - verdict.submitted()));
    }
}
