package fr.nouveauxlieux.benchmarks.report;

import fr.nouveauxlieux.benchmarks.measure.Latencies;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as they are printed: three significant digits, a thin comma between thousands. */
public final class Figures {

    public static final String UNKNOWN = "–";

    private Figures() {}

    /** Median and 95th percentile, in milliseconds. */
    public static String times(Latencies latencies) {
        return of(latencies.median()) + " / " + of(latencies.percentile(95));
    }

    public static String of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : UNKNOWN;
    }

    public static String of(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        if (value >= 10) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
        return String.format(Locale.ROOT, value >= 1 ? "%.2f" : "%.3f", value);
    }

    public static String megabytes(long bytes) {
        return of(bytes / 1e6) + " MB";
    }
}
