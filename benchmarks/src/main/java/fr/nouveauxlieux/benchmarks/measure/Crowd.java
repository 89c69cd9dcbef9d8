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

    /** Gives each client its own connection, kept for its whole life. */
    @FunctionalInterface
    public interface Opening<C extends AutoCloseable> {
        C open() throws Exception;
    }

    @FunctionalInterface
    public interface Asking<C, Q> {
        int ask(C connection, Q question) throws Exception;
    }

    private Crowd() {}

    /** @return answers a second, all clients together */
    public static <C extends AutoCloseable, Q> double throughput(
            List<Q> questions, Opening<C> opening, Asking<C, Q> asking) throws Exception {
        LongAdder answers = new LongAdder();
        long begin = System.nanoTime() + WARM_UP.toNanos();
        long end = begin + MEASURED.toNanos();
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
        return answers.sum() / (MEASURED.toNanos() / 1e9);
    }
}
