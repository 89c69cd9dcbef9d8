package fr.nouveauxlieux.benchmarks.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Two ways to have questions answered, in turn at each question, so that whatever else the machine does meets both. */
public record Alternation(Latencies first, Latencies second) {

    private static final Duration LONGEST = Duration.ofSeconds(12);

    /** Asks every question of both, until their end or until too long has passed; nothing is asked to warm up. */
    public static <Q> Alternation measure(List<Q> questions, Asker<Q> first, Asker<Q> second) throws Exception {
        long[] ofFirst = new long[questions.size()];
        long[] ofSecond = new long[questions.size()];
        int asked = 0;
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (asked < ofFirst.length && (asked == 0 || System.nanoTime() < deadline)) {
            ofFirst[asked] = time(first, questions.get(asked));
            ofSecond[asked] = time(second, questions.get(asked));
            asked++;
        }
        return new Alternation(
                new Latencies(Arrays.copyOf(ofFirst, asked)), new Latencies(Arrays.copyOf(ofSecond, asked)));
    }

    private static <Q> long time(Asker<Q> asker, Q question) throws Exception {
        long begun = System.nanoTime();
        asker.ask(question);
        return System.nanoTime() - begun;
    }
}
