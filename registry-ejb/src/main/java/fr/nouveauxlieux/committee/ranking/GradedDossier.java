package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** A dossier and its grade. One without a grade stands below every one that has one. */
public record GradedDossier(DossierId dossier, Optional<BigDecimal> grade) {

    /** The best first; equal grades, and absent ones, are equal. */
    public static final Comparator<GradedDossier> BEST_FIRST = (one, other) -> other.compareGrade(one);

    public GradedDossier {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(grade, "grade");
    }

    public boolean isBetterThan(GradedDossier other) {
        return compareGrade(other) > 0;
    }

    private int compareGrade(GradedDossier other) {
        if (grade.isEmpty() || other.grade.isEmpty()) {
            return Boolean.compare(grade.isPresent(), other.grade.isPresent());
        }
        return grade.get().compareTo(other.grade.get());
    }
}
