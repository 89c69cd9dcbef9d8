package fr.nouveauxlieux.call.grid;

import fr.nouveauxlieux.kernel.Bilingual;
import java.util.Objects;

/**
 * What deserves how many points, so that two readers mean the same by them.
 *
 * @param points 0 to {@link #MOST_POINTS}
 * @param label what a dossier of this level shows, in a sentence
 */
public record Level(int points, Bilingual label) {

    public static final int MOST_POINTS = 100;

    public Level {
        if (points < 0 || points > MOST_POINTS) {
            throw new IllegalArgumentException("expected 0 to " + MOST_POINTS + " points, was " + points);
        }
        Objects.requireNonNull(label, "label");
    }
}
