package fr.nouveauxlieux.benchmarks.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Asks questions one after the other, from one client: some to warm up, the others against the clock. */
public final class Stopwatch {

    private static final int WARM_UP_QUESTIONS = 20_000;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(6);
    private static final int LEAST_MEASURED = 30;

    private final CpuClock cpu;

    public Stopwatch(CpuClock cpu) {
        this.cpu = cpu;
    }

    /**
     * Asks the first questions untimed, then all of them in turn, until their end or until too long has passed.
     *
     * @param questions at least {@value #LEAST_MEASURED}
     */
    public <Q> Measurement measure(List<Q> questions, Asker<Q> asker) throws Exception {
        warmUp(questions, asker);
        long[] times = new long[questions.size()];
        long items = 0;
        int asked = 0;
        OptionalLong cpuBefore = cpu.read();
        long deadline = System.nanoTime() + MEASURED.toNanos();
        while (asked < times.length && (asked < LEAST_MEASURED || System.nanoTime() < deadline)) {
            long begun = System.nanoTime();
            items += asker.ask(questions.get(asked));
            times[asked++] = System.nanoTime() - begun;
        }
        return new Measurement(
                new Latencies(Arrays.copyOf(times, asked)),
                spent(cpuBefore, cpu.read(), asked),
                (double) items / asked);
    }

    private static <Q> void warmUp(List<Q> questions, Asker<Q> asker) throws Exception {
        long deadline = System.nanoTime() + WARM_UP.toNanos();
        for (int i = 0; i < WARM_UP_QUESTIONS && System.nanoTime() < deadline; i++) {
            asker.ask(questions.get(questions.size() - 1 - i % questions.size()));
        }
    }

    private static OptionalDouble spent(OptionalLong before, OptionalLong after, int asked) {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of((after.getAsLong() - before.getAsLong()) / 1e6 / asked)
                : OptionalDouble.empty();
    }
}
