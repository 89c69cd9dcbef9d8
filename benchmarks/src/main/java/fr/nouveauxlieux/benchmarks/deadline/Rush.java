package fr.nouveauxlieux.benchmarks.deadline;

import fr.nouveauxlieux.benchmarks.deadline.Journey.Outcome;
import fr.nouveauxlieux.benchmarks.deadline.Journey.Ready;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * People who submit on a timetable, whatever the portal does: nobody waits for anybody else, so that what is slow is
 * met by those who come next, and is measured.
 */
final class Rush {

    private static final int BROWSERS = 200;
    private static final Duration READING = Duration.ofSeconds(3);

    private final Journey journey;

    Rush(Journey journey) {
        this.journey = journey;
    }

    /**
     * So many moments within a time, in ascending order: the number of those who come within a second rises with the
     * square of the time, to three times the mean at the end.
     *
     * @return nanoseconds from the beginning
     */
    static long[] risingArrivals(int count, Duration within, Random random) {
        long[] moments = new long[count];
        for (int i = 0; i < count; i++) {
            moments[i] = (long) (within.toNanos() * Math.cbrt(random.nextDouble()));
        }
        Arrays.sort(moments);
        return moments;
    }

    /** As many as there are people, at equal distances. @return nanoseconds from the beginning */
    static long[] evenArrivals(int count, Duration from, Duration until) {
        long[] moments = new long[count];
        for (int i = 0; i < count; i++) {
            moments[i] = from.toNanos() + (until.toNanos() - from.toNanos()) * i / count;
        }
        return moments;
    }

    /**
     * Each opens the page three seconds before they press its button, or at the beginning.
     *
     * @param begin by {@link System#nanoTime()}
     * @param moments when each presses, in nanoseconds from the beginning
     */
    List<Outcome> run(List<Applicant> people, long begin, long[] moments)
            throws InterruptedException, ExecutionException {
        ScheduledExecutorService browsers = Executors.newScheduledThreadPool(BROWSERS);
        try {
            List<Future<Outcome>> pressed = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                Applicant one = people.get(i);
                long at = begin + moments[i];
                Future<Ready> opened = at(browsers, at - READING.toNanos(), () -> journey.open(one));
                pressed.add(at(browsers, at, () -> journey.press(opened.get(), at)));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> one : pressed) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            browsers.shutdownNow();
        }
    }

    private static <T> Future<T> at(ScheduledExecutorService browsers, long moment, Callable<T> task) {
        return browsers.schedule(task, Math.max(0, moment - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    /** Work of one person. */
    @FunctionalInterface
    interface Act<T> {
        T of(Applicant applicant) throws Exception;
    }

    /** A few browsers, each one person after the other, as fast as the portal answers. @return what came of each */
    static <T> List<T> asFastAsPossible(List<Applicant> people, int browsers, Act<T> act)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(browsers);
        try {
            List<Future<T>> running = new ArrayList<>();
            people.forEach(person -> running.add(pool.submit(() -> act.of(person))));
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
