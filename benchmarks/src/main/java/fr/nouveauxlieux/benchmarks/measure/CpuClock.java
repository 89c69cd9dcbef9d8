package fr.nouveauxlieux.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.util.OptionalLong;

/** Processor time used so far by those who work on the answers. */
@FunctionalInterface
public interface CpuClock {

    /** Nanoseconds since some fixed moment; empty where they cannot be known. */
    OptionalLong read();

    /** The calling thread's alone. */
    static CpuClock ofThisThread() {
        return () -> OptionalLong.of(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** This clock and another together. */
    default CpuClock plus(CpuClock other) {
        return () -> {
            OptionalLong mine = read();
            OptionalLong theirs = other.read();
            return mine.isPresent() && theirs.isPresent()
                    ? OptionalLong.of(mine.getAsLong() + theirs.getAsLong())
                    : OptionalLong.empty();
        };
    }
}
