package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Objects;

/**
 * A dossier that the committee moved out of the order of the grades.
 *
 * @param before how many dossiers of a strictly better grade it stands before
 * @param after how many dossiers of a strictly lower grade it stands after
 */
public record Departure(DossierId dossier, int before, int after) {

    public Departure {
        Objects.requireNonNull(dossier, "dossier");
        if (before < 0 || after < 0 || before + after == 0) {
            throw new IllegalArgumentException("expected one dossier at least that it departs from");
        }
    }

    /** Whether it was moved up rather than down. */
    public boolean isRaised() {
        return before > after;
    }
}
