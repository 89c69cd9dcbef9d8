package fr.nouveauxlieux.madeup.judging;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Something that happens to a made-up wave.
 *
 * @param name by which the journal knows that it was played; never changed
 * @param daysAgo before the day on which the demonstration began; empty for now
 * @param hour of that day
 */
record Scene(String name, OptionalInt daysAgo, int hour, Play play) {

    /** What is done, by use cases. */
    @FunctionalInterface
    interface Play {
        void play(JudgedWave wave) throws Exception;
    }

    Scene {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(daysAgo, "daysAgo");
        Objects.requireNonNull(play, "play");
    }

    static Scene at(String name, int daysAgo, int hour, Play play) {
        return new Scene(name, OptionalInt.of(daysAgo), hour, play);
    }

    static Scene now(String name, Play play) {
        return new Scene(name, OptionalInt.empty(), 0, play);
    }
}
