package fr.nouveauxlieux.configuration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The machine's time, but on a thread that stages what a demonstration makes up to have happened before. Nothing else may
 * set it back, as a test sees to.
 */
public final class StagedClock extends Clock {

    private static final ThreadLocal<Instant> STAGED = new ThreadLocal<>();

    private final Clock machine;

    StagedClock(Clock machine) {
        this.machine = Objects.requireNonNull(machine);
    }

    /** Does a piece of work as if it were then, on this thread alone. */
    public static <T> T at(Instant then, Callable<T> work) throws Exception {
        Instant before = STAGED.get();
        STAGED.set(Objects.requireNonNull(then));
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    /** Asks for something by the machine's time, whatever is staged: for the journal, which makes nothing up. */
    public static <T> T offStage(Supplier<T> question) {
        Instant before = STAGED.get();
        STAGED.remove();
        try {
            return question.get();
        } finally {
            restore(before);
        }
    }

    private static void restore(Instant before) {
        if (before == null) {
            STAGED.remove();
        } else {
            STAGED.set(before);
        }
    }

    @Override
    public Instant instant() {
        Instant staged = STAGED.get();
        return staged == null ? machine.instant() : staged;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StagedClock(machine.withZone(zone));
    }
}
