package fr.nouveauxlieux.systemtests.faults;

import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** What is drawn in a test, from a seed that is printed; {@code -Dnl.faults.seed} draws the same again. */
final class Luck {

    private static final long LONGEST_DELAY_MICROS = 25_000;
    private static final long NANOS_OF_MICRO = 1_000;

    private final long seed;
    private final Random random;

    private Luck(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    static Luck draw() {
        Long given = Long.getLong("nl.faults.seed");
        return new Luck(given == null ? new SecureRandom().nextInt(Integer.MAX_VALUE) : given);
    }

    long seed() {
        return seed;
    }

    /** Of its own, so that who draws first does not matter to others. */
    Random forOne() {
        return new Random(random.nextLong());
    }

    boolean coin() {
        return random.nextBoolean();
    }

    /** So many moments between the first and the last of some acts, in ascending order, none twice. */
    int[] moments(int count, int acts) {
        return IntStream.generate(() -> 1 + random.nextInt(acts - 2))
                .distinct()
                .limit(count)
                .sorted()
                .toArray();
    }

    /** As long as an act may take, so that it is met anywhere. */
    void hesitate() {
        LockSupport.parkNanos(random.nextLong(LONGEST_DELAY_MICROS) * NANOS_OF_MICRO);
    }
}
