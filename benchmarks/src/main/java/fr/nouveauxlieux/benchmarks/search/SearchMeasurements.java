package fr.nouveauxlieux.benchmarks.search;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.LucenePlaceIndex;
import fr.nouveauxlieux.search.PlaceIndex;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.TileAddress;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Builds an index of made-up places and prints how long each kind of question takes, one client, in milliseconds: on the
 * clock, and of the processor on average.
 * Arguments: folder of the index, number of places, and optionally a part of the names of the questions to be asked.
 */
public final class SearchMeasurements {

    private static final long WARM_UP_NANOSECONDS = 4_000_000_000L;
    private static final int MEASURED = 500;
    private static final long SEED = 20_250_301;

    private final PlaceIndex index;
    private final SyntheticPlaces places;
    private final String only;
    private final PrintStream out;

    private SearchMeasurements(PlaceIndex index, SyntheticPlaces places, String only, PrintStream out) {
        this.index = index;
        this.places = places;
        this.only = only;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        PrintStream out = System.out;
        Gazetteer gazetteer = Territories.builtIn().gazetteer();
        long opening = System.nanoTime();
        try (LucenePlaceIndex index = LucenePlaceIndex.open(folder, gazetteer)) {
            out.printf(Locale.ROOT, "open %.0f ms%n", milliseconds(opening));
            SyntheticPlaces places = new SyntheticPlaces(gazetteer);
            if (index.status().places() != count) {
                long building = System.nanoTime();
                index.rebuild(places.stream(count, SEED), 1);
                double seconds = milliseconds(building) / 1000;
                out.printf(Locale.ROOT, "rebuild %.1f s, %.0f places/s%n", seconds, count / seconds);
            }
            out.printf(Locale.ROOT, "size %.1f MB%n", sizeOf(folder) / 1e6);
            new SearchMeasurements(index, places, arguments.length > 2 ? arguments[2] : "", out).run();
        }
    }

    private void run() {
        measure(
                "20 nearest",
                random -> index.search(PlaceQuery.builder()
                        .near(anywhere(random))
                        .sort(PlaceQuery.Sort.DISTANCE)
                        .build()));
        measure(
                "20 nearest of a type",
                random -> index.search(PlaceQuery.builder()
                        .near(anywhere(random))
                        .filter(Facet.TYPE, "FABLAB")
                        .sort(PlaceQuery.Sort.DISTANCE)
                        .build()));
        measure(
                "noun + type within 30 km",
                random -> index.search(PlaceQuery.builder()
                        .text("fabrique")
                        .near(anywhere(random))
                        .radiusMetres(30_000)
                        .filter(Facet.TYPE, "COWORKING")
                        .build()));
        measure("noun + commune + type within 30 km", random -> {
            Commune commune = places.anyCommune(random);
            index.search(PlaceQuery.builder()
                    .text("fabrique " + commune.name())
                    .near(commune.centre().orElseThrow())
                    .radiusMetres(30_000)
                    .filter(Facet.TYPE, "COWORKING")
                    .build());
        });
        measure(
                "type noun + commune, no filter",
                random -> index.search(PlaceQuery.builder()
                        .text("coworking " + places.anyCommune(random).name())
                        .build()));
        measure(
                "type noun alone",
                random -> index.search(PlaceQuery.builder()
                        .text("coworking")
                        .near(anywhere(random))
                        .build()));
        measure(
                "misspelt noun + commune",
                random -> index.search(PlaceQuery.builder()
                        .text("cowroking " + misspelt(places.anyCommune(random).name(), random))
                        .build()));
        measure("facets in a box, zoom 8", random -> {
            Coordinates centre = anywhere(random);
            index.search(PlaceQuery.builder()
                    .box(boxAround(centre, 0.47, 0.7))
                    .filter(Facet.TYPE, "COWORKING")
                    .count(Facet.TYPE)
                    .count(Facet.SERVICE)
                    .count(Facet.ACCESSIBLE)
                    .limit(0)
                    .build());
        });
        for (int zoom : new int[] {6, 8, 10, 12}) {
            measure(
                    "tile zoom " + zoom + ", filtered",
                    random -> index.listMarkers(
                            tileAt(anywhere(random), zoom),
                            PlaceQuery.builder().filter(Facet.ACCESSIBLE, "yes").build()));
            measure(
                    "tile zoom " + zoom + ", unfiltered",
                    random -> index.listMarkers(
                            tileAt(anywhere(random), zoom), PlaceQuery.builder().build()));
        }
        measure("suggestion of a commune", random -> {
            String name = places.anyCommune(random).name();
            index.suggest(name.substring(0, Math.min(name.length(), 4)), Optional.empty(), 10);
        });
        measure("suggestion of a place", random -> {
            String name = places.anyName(random);
            index.suggest(name.substring(0, name.length() - 2), Optional.empty(), 10);
        });
        measure(
                "suggestion of a place with a typo",
                random -> index.suggest(misspelt(places.anyName(random), random), Optional.empty(), 10));
        measure(
                "suggestion of a commune with a typo",
                random -> index.suggest(misspelt(places.anyCommune(random).name(), random), Optional.empty(), 10));
    }

    private void measure(String what, Consumer<Random> question) {
        if (!what.contains(only)) {
            return;
        }
        Random random = new Random(SEED);
        long warm = System.nanoTime() + WARM_UP_NANOSECONDS;
        while (System.nanoTime() < warm) {
            question.accept(random);
        }
        long[] times = new long[MEASURED];
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            question.accept(random);
            times[i] = System.nanoTime() - start;
        }
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "%-40s p50 %7.3f  p95 %7.3f  processor %7.3f%n",
                what,
                times[MEASURED / 2] / 1e6,
                times[MEASURED * 95 / 100] / 1e6,
                used / 1e6 / MEASURED);
    }

    private Coordinates anywhere(Random random) {
        return SyntheticPlaces.near(places.anyCommune(random).centre().orElseThrow(), random);
    }

    private static BoundingBox boxAround(Coordinates centre, double latitudes, double longitudes) {
        return new BoundingBox(
                Math.max(-180, centre.longitude() - longitudes),
                centre.latitude() - latitudes,
                Math.min(180, centre.longitude() + longitudes),
                centre.latitude() + latitudes);
    }

    private static TileAddress tileAt(Coordinates point, int zoom) {
        int side = 1 << zoom;
        double sine = Math.sin(Math.toRadians(point.latitude()));
        double y = 0.5 - 0.25 * Math.log((1 + sine) / (1 - sine)) / Math.PI;
        return new TileAddress(zoom, (int) ((point.longitude() / 360 + 0.5) * side), (int) (y * side));
    }

    /** Swaps two letters somewhere after the first. */
    private static String misspelt(String name, Random random) {
        if (name.length() < 4) {
            return name;
        }
        char[] letters = name.toCharArray();
        int at = 1 + random.nextInt(letters.length - 2);
        char letter = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = letter;
        return new String(letters);
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static long sizeOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
