package fr.nouveauxlieux.systemtests.wave;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many requests a wave takes, how long its stages last, and which pages are the slowest. */
final class Traffic {

    private static final int SLOWEST_TOLD = 15;
    private static final double NANOS_IN_A_MILLISECOND = 1e6;
    private static final double NANOS_IN_A_SECOND = 1e9;

    private record Stage(int requests, double seconds) {}

    private final Map<String, List<Long>> times = new TreeMap<>();
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private int requests;
    private int requestsBefore;
    private long begun = System.nanoTime();

    /** @param address without what changes from one dossier to another */
    void count(String method, String address, long nanoseconds) {
        requests++;
        times.computeIfAbsent(method + " " + kindOf(address), kind -> new ArrayList<>())
                .add(nanoseconds);
    }

    static String kindOf(String address) {
        return address.replaceFirst("\\?.*", "").replaceAll("/[0-9a-z]{16}(?=/|$)", "/…");
    }

    void ends(String stage) {
        stages.put(stage, new Stage(requests - requestsBefore, (System.nanoTime() - begun) / NANOS_IN_A_SECOND));
        requestsBefore = requests;
        begun = System.nanoTime();
    }

    void print(PrintStream out) {
        out.printf("%n%-28s %9s %9s%n", "stage", "requests", "seconds");
        stages.forEach((name, stage) -> out.printf("%-28s %9d %9.1f%n", name, stage.requests(), stage.seconds()));
        out.printf(
                "%-28s %9d %9.1f%n%n",
                "all",
                requests,
                stages.values().stream().mapToDouble(Stage::seconds).sum());
        out.printf("%-80s %6s %9s %9s%n", "slowest pages", "times", "median ms", "most ms");
        times.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, List<Long>> kind) -> -median(kind.getValue())))
                .limit(SLOWEST_TOLD)
                .forEach(kind -> out.printf(
                        "%-80s %6d %9.0f %9.0f%n",
                        kind.getKey(),
                        kind.getValue().size(),
                        median(kind.getValue()) / NANOS_IN_A_MILLISECOND,
                        kind.getValue().stream()
                                        .mapToLong(Long::longValue)
                                        .max()
                                        .orElse(0)
                                / NANOS_IN_A_MILLISECOND));
    }

    private static long median(List<Long> some) {
        return some.stream().sorted().toList().get(some.size() / 2);
    }
}
