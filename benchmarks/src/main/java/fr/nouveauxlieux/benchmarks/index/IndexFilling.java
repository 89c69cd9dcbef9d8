package fr.nouveauxlieux.benchmarks.index;

import fr.nouveauxlieux.benchmarks.workload.KnownPlace;
import fr.nouveauxlieux.benchmarks.workload.PlaceFile;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The index filled on one thread, with what that thread's processor time tells: other work on the machine does not
 * count. Some places are indexed before, so that the figures are not those of code that is still being compiled.
 *
 * @param placesPerSecond of the index alone, committed
 * @param placesPerSecondWithReading the same with reading the file and making the documents
 * @param known the places that have coordinates
 */
public record IndexFilling(double placesPerSecond, double placesPerSecondWithReading, List<KnownPlace> known) {

    private static final double SECOND = 1e9;
    private static final int WARM_UP_PLACES = 10_000;

    public static IndexFilling fill(PlaceIndex index, PlaceFile file) {
        warmUp(index, file);
        long begun = cpu();
        try (Stream<PlaceDocument> documents = file.documents()) {
            Timed timed = new Timed(documents.iterator());
            index.rebuild(
                    StreamSupport.stream(Spliterators.spliteratorUnknownSize(timed, Spliterator.ORDERED), false), 1);
            long whole = cpu() - begun;
            return new IndexFilling(
                    file.places() / ((whole - timed.nanoseconds) / SECOND),
                    file.places() / (whole / SECOND),
                    timed.known);
        }
    }

    /** What it leaves in the index is thrown away by the rebuild that follows. */
    private static void warmUp(PlaceIndex index, PlaceFile file) {
        try (Stream<PlaceDocument> documents = file.documents()) {
            index.rebuild(documents.limit(WARM_UP_PLACES), 1);
        }
    }

    public static long bytesOf(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Counts the time that making the documents takes, and remembers what questions are drawn from. */
    private static final class Timed implements Iterator<PlaceDocument> {

        private final Iterator<PlaceDocument> made;
        private final List<KnownPlace> known = new ArrayList<>();
        private long nanoseconds;

        Timed(Iterator<PlaceDocument> made) {
            this.made = made;
        }

        @Override
        public boolean hasNext() {
            long begun = cpu();
            try {
                return made.hasNext();
            } finally {
                nanoseconds += cpu() - begun;
            }
        }

        @Override
        public PlaceDocument next() {
            long begun = cpu();
            PlaceDocument document = made.next();
            KnownPlace.find(document).ifPresent(known::add);
            nanoseconds += cpu() - begun;
            return document;
        }
    }
}
