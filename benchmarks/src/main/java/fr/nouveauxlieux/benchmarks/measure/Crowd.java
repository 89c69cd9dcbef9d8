package fr.nouveauxlieux.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Clients who all ask at the same time, for a fixed time. */
public final class Crowd {

    public static final int CLIENTS = 8;

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(4);
    private static final int TURNS = 4;
    private static final Duration UNMEASURED_OF_TURN = Duration.ofMillis(250);
    private static final Duration MEASURED_OF_TURN = Duration.ofMillis(750);
    private static final int LONGEST_WARM_UP_SECONDS = 30;

    /** Gives each client its own connection, kept for its whole life. */
    @FunctionalInterface
    public interface Opening<C extends AutoCloseable> {
        C open() throws Exception;
    }

    @FunctionalInterface
    public interface Asking<C, Q> {
        int ask(C connection, Q question) throws Exception;
    }

    private final Slice slice;

    private Crowd(Slice slice) {
        this.slice = slice;
    }

    /** Counts answers for a while. */
    @FunctionalInterface
    private interface Slice {
        long count(Duration unmeasured, Duration measured) throws Exception;
    }

    public static <C extends AutoCloseable, Q> Crowd of(List<Q> questions, Opening<C> opening, Asking<C, Q> asking) {
        return new Crowd((unmeasured, measured) -> count(questions, opening, asking, unmeasured, measured));
    }

    /** @return answers a second, all clients together */
    public static <C extends AutoCloseable, Q> double throughput(
            List<Q> questions, Opening<C> opening, Asking<C, Q> asking) throws Exception {
        return count(questions, opening, asking, WARM_UP, MEASURED) / seconds(MEASURED);
    }

    /**
     * Several crowds one after the other, again and again, so that whatever else the machine does meets them all.
     *
     * @return answers a second of each
     */
    public static double[] inTurn(Crowd... crowds) throws Exception {
        double[] perSecond = new double[crowds.length];
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < crowds.length; i++) {
                perSecond[i] +=
                        crowds[i].slice.count(UNMEASURED_OF_TURN, MEASURED_OF_TURN) / seconds(MEASURED_OF_TURN) / TURNS;
            }
        }
        return perSecond;
    }

    /** Asks until there were so many answers, or until too long has passed. */
    public void warmUp(long answers) throws Exception {
        long counted = 0;
        for (int i = 0; i < LONGEST_WARM_UP_SECONDS && counted < answers; i++) {
            counted += slice.count(Duration.ZERO, Duration.ofSeconds(1));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static <C extends AutoCloseable, Q> long count(
            List<Q> questions, Opening<C> opening, Asking<C, Q> asking, Duration unmeasured, Duration measured)
            throws Exception {
        LongAdder answers = new LongAdder();
        long begin = System.nanoTime() + unmeasured.toNanos();
        long end = begin + measured.toNanos();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client * questions.size() / CLIENTS;
                running.add(clients.submit(() -> {
                    try (C connection = opening.open()) {
                        for (int i = first; System.nanoTime() < end; i++) {
                            asking.ask(connection, questions.get(i % questions.size()));
                            long now = System.nanoTime();
                            if (now >= begin && now < end) {
                                answers.increment();
                            }
                        }
                    }
                    return null;
                }));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            clients.shutdownNow();
        }
        return answers.sum();
    }
}
