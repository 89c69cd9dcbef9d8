package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.dossier.WaveDossier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that the reviews of a dossier come to, with how.
 *
 * @param reviews by when they were given
 * @param spread of the grades of the reviews; empty without any
 * @param criteria of each criterion that a review scored, in the order of the grid
 */
public record DossierGrading(
        WaveDossier dossier,
        List<ReviewGrade> reviews,
        Optional<Spread> spread,
        List<CriterionSpread> criteria,
        Set<Disagreement> disagreements) {

    /** In what grades are told. */
    public static final int DECIMALS = 2;

    public DossierGrading {
        Objects.requireNonNull(dossier, "dossier");
        reviews = List.copyOf(reviews);
        Objects.requireNonNull(spread, "spread");
        criteria = List.copyOf(criteria);
        disagreements = Set.copyOf(disagreements);
    }

    /** The mean of its reviews, rounded once: what is told, and what ranks it. */
    public Optional<BigDecimal> grade() {
        return spread.map(Spread::mean).map(mean -> mean.rounded(DECIMALS));
    }

    /** How far apart readers are on one criterion, on a scale of 0 to 100. */
    public record CriterionSpread(CriterionPart example, Spread spread) {}
}
