package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.kernel.AccountId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Someone on the panel of a wave.
 *
 * @param competences codes of activity families and of criteria of the grid that they know well
 * @param departements codes of those that they know; empty for none in particular
 * @param mostDossiers that they can read in the wave
 */
public record Panelist(
        AccountId account,
        Seat seat,
        College college,
        Set<String> competences,
        Set<String> departements,
        int mostDossiers,
        List<Absence> absences) {

    public Panelist {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(college, "college");
        competences = Set.copyOf(competences);
        departements = Set.copyOf(departements);
        absences = List.copyOf(absences);
        if (mostDossiers < 0) {
            throw new IllegalArgumentException("expected 0 dossiers or more, was " + mostDossiers);
        }
    }
}
