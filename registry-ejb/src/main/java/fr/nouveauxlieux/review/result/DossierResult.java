package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.kernel.DossierId;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the reviews of a dossier come to.
 *
 * @param reviews how many count
 * @param grade the weighted mean, 0 to 100, two decimals; empty without a review that counts
 * @param rank by grade in the wave, from 1, the same for equal grades; empty without a grade
 * @param disagreement whether readers differ so much that one more should read
 */
public record DossierResult(
        DossierId dossier, int reviews, Optional<BigDecimal> grade, OptionalInt rank, boolean disagreement) {

    public DossierResult {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(rank, "rank");
    }

    /** For whoever may not see all dossiers that the rank counts. */
    public DossierResult withoutRank() {
        return new DossierResult(dossier, reviews, grade, OptionalInt.empty(), disagreement);
    }
}
