package fr.nouveauxlieux.review.model;

import fr.nouveauxlieux.review.GivenScore;
import jakarta.persistence.Embeddable;
import java.util.OptionalInt;

/** What was given for one criterion. */
@Embeddable
public class KeptScore {

    private String criterion;

    private Integer points;

    private String justification;

    protected KeptScore() {}

    KeptScore(GivenScore score) {
        this.criterion = score.criterion();
        this.points = score.points().isPresent() ? score.points().getAsInt() : null;
        this.justification = score.justification();
    }

    GivenScore score() {
        return new GivenScore(criterion, points == null ? OptionalInt.empty() : OptionalInt.of(points), justification);
    }
}
