package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.GivenScore;
import fr.nouveauxlieux.review.ReviewFault;
import fr.nouveauxlieux.review.ReviewFault.Kind;
import fr.nouveauxlieux.review.ReviewField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands in the fields of a review, read by its grid.
 *
 * @param values by the code of the field; those that hold nothing may be absent
 */
public record WrittenReview(Grid grid, Map<String, String> values) {

    public WrittenReview {
        values = Map.copyOf(values);
    }

    /** What keeps it from being given, in the order of the page. */
    public List<ReviewFault> listFaults() {
        List<ReviewFault> faults = new ArrayList<>();
        for (Criterion criterion : grid.criteria()) {
            if (!hasLevel(criterion)) {
                faults.add(new ReviewFault(ReviewField.levelOf(criterion.code()), Kind.LEVEL_LACKS));
            }
            if (whyOf(criterion).isEmpty()) {
                faults.add(new ReviewFault(ReviewField.whyOf(criterion.code()), Kind.WHY_LACKS));
            }
        }
        boolean allLeftOut = grid.criteria().stream().allMatch(this::isNotApplicable);
        if (allLeftOut) {
            Criterion first = grid.criteria().get(0);
            faults.add(new ReviewFault(ReviewField.levelOf(first.code()), Kind.NOTHING_SCORED));
        }
        if (findAdvice().isEmpty()) {
            faults.add(new ReviewFault(ReviewField.ADVICE, Kind.ADVICE_LACKS));
        }
        return faults;
    }

    /** Of every criterion, in the order of the grid. To be asked of a review without faults. */
    public List<GivenScore> scores() {
        return grid.criteria().stream()
                .map(criterion -> new GivenScore(criterion.code(), pointsOf(criterion), whyOf(criterion)))
                .toList();
    }

    /** Empty where it is not applicable, and where no level is chosen. */
    public OptionalInt pointsOf(Criterion criterion) {
        String level = text(ReviewField.levelOf(criterion.code()));
        return criterion.levels().stream()
                .mapToInt(one -> one.points())
                .filter(points -> Integer.toString(points).equals(level))
                .findFirst();
    }

    public Optional<Advice> findAdvice() {
        String advice = text(ReviewField.ADVICE);
        return advice.isEmpty() ? Optional.empty() : Optional.of(Advice.valueOf(advice));
    }

    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** How many criteria have a level and a justification. */
    public int countDone() {
        return (int) grid.criteria().stream()
                .filter(criterion -> hasLevel(criterion) && !whyOf(criterion).isEmpty())
                .count();
    }

    private boolean hasLevel(Criterion criterion) {
        return isNotApplicable(criterion) || pointsOf(criterion).isPresent();
    }

    private boolean isNotApplicable(Criterion criterion) {
        return text(ReviewField.levelOf(criterion.code())).equals(ReviewField.NOT_APPLICABLE);
    }

    private String whyOf(Criterion criterion) {
        return text(ReviewField.whyOf(criterion.code()));
    }
}
