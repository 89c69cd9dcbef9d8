package fr.nouveauxlieux.review.result;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A dossier in the order of the grades.
 *
 * @param rank from 1, the same for equal grades; empty without a grade
 * @param position beside the line; empty without a grade or a line
 */
public record RankedDossier(DossierGrading grading, OptionalInt rank, Optional<LinePosition> position) {

    public RankedDossier {
        Objects.requireNonNull(grading, "grading");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(position, "position");
    }
}
