package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.panel.Absence;
import java.util.Objects;

/**
 * What a run is asked for.
 *
 * @param readers that each dossier is to have
 * @param seed by which readers and dossiers are shuffled first, so that no name comes first where costs are equal
 * @param competence how much it weighs that a reader knows little of what a dossier is about
 * @param territory how much it weighs that a reader knows no territory of the dossier's kind, or is too near
 * @param load how much it weighs that a reader has many dossiers already, for what they can read
 * @param mixed whether each dossier has one reader at least of the ministry and one of the Conseil national
 * @param floored whether expertise is kept above the highest floor by which as many places are filled
 * @param undeclaredToo whether those are given dossiers who have declared no interests yet
 * @param period in which the dossiers are read: who is absent for all of it is given none
 */
public record RunSettings(
        int readers,
        long seed,
        int competence,
        int territory,
        int load,
        boolean mixed,
        boolean floored,
        boolean undeclaredToo,
        Absence period) {

    public static final int MOST_READERS = 6;
    public static final int MOST_WEIGHT = 10;

    /** How many readers a dossier has where no run says otherwise. */
    public static final int USUAL_READERS = 3;

    public RunSettings {
        Objects.requireNonNull(period, "period");
        if (readers < 1 || readers > MOST_READERS) {
            throw new IllegalArgumentException("expected 1 to " + MOST_READERS + " readers, was " + readers);
        }
        require(competence);
        require(territory);
        require(load);
    }

    private static void require(int weight) {
        if (weight < 0 || weight > MOST_WEIGHT) {
            throw new IllegalArgumentException("expected a weight of 0 to " + MOST_WEIGHT + ", was " + weight);
        }
    }

    /** Three readers, competence before load before territory. */
    public static RunSettings usual(long seed, Absence period) {
        return new RunSettings(USUAL_READERS, seed, 5, 2, 3, true, true, false, period);
    }
}
