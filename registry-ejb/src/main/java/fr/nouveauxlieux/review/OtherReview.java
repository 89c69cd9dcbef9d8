package fr.nouveauxlieux.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What another reader gave, as far as readers may know.
 *
 * @param name empty where names are not shown, or the account is erased
 * @param scores in the order of the grid
 * @param total 0 to 100
 */
public record OtherReview(
        String name, List<GivenScore> scores, Advice advice, String forCommittee, Optional<BigDecimal> total) {

    public OtherReview {
        scores = List.copyOf(scores);
    }
}
