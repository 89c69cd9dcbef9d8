package fr.nouveauxlieux.call.grid;

import fr.nouveauxlieux.kernel.Bilingual;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing by which dossiers are judged.
 *
 * @param code unique in its grid: {@code governance}
 * @param help what it looks at, where in the dossier
 * @param weight beside those of the other criteria, 1 to {@link #MOST_WEIGHT}
 * @param levels two at least, by rising points
 */
public record Criterion(String code, Bilingual label, Optional<Bilingual> help, int weight, List<Level> levels) {

    public static final int MOST_WEIGHT = 100;

    public Criterion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        levels = List.copyOf(levels);
        if (weight < 1 || weight > MOST_WEIGHT) {
            throw new IllegalArgumentException("expected a weight of 1 to " + MOST_WEIGHT + ", was " + weight);
        }
        if (levels.size() < 2 || !areRising(levels)) {
            throw new IllegalArgumentException("expected at least two levels of rising points");
        }
    }

    /** Whether each level has more points than the one before. */
    public static boolean areRising(List<Level> levels) {
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).points() <= levels.get(i - 1).points()) {
                return false;
            }
        }
        return true;
    }

    /** Those of the highest level. */
    public int mostPoints() {
        return levels.get(levels.size() - 1).points();
    }
}
