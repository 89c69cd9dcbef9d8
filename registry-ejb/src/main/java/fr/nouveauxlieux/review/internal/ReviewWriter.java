package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.review.FieldChange;
import fr.nouveauxlieux.review.FieldOutcome;
import fr.nouveauxlieux.review.FieldOutcome.State;
import fr.nouveauxlieux.review.FieldView;
import fr.nouveauxlieux.review.ReviewField;
import fr.nouveauxlieux.review.model.Review;
import fr.nouveauxlieux.review.model.ReviewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes in the fields of a review that is held. */
@ApplicationScoped
public class ReviewWriter {

    @Inject
    private ReviewRows rows;

    @Inject
    private Clock clock;

    /** The fields of a review under way. */
    public final class Writing {

        private final Review review;
        private final Map<String, ReviewField> fields;
        private final Map<String, ReviewEntry> standing;
        private final Map<String, String> before = new HashMap<>();
        private final Map<String, String> after = new HashMap<>();

        private Writing(Review review, Grid grid) {
            this.review = review;
            this.fields =
                    ReviewField.list(grid).stream().collect(Collectors.toMap(ReviewField::code, Function.identity()));
            this.standing = new HashMap<>(rows.standing(review));
        }

        /** What was sent before, by its key, is told again as it was kept; what stands there already is not kept twice. */
        public FieldOutcome write(FieldChange change) {
            Optional<ReviewEntry> known = rows.findByKey(review, change.key());
            if (known.isPresent()) {
                return new FieldOutcome(State.SAVED, OwnReviews.view(known.get()));
            }
            Optional<ReviewEntry> present = Optional.ofNullable(standing.get(change.field()));
            FieldView there = present.map(OwnReviews::view)
                    .orElseGet(() -> new FieldView(change.field(), "", 0, Optional.empty()));
            ReviewField field = fields.get(change.field());
            if (field == null || !field.takes(change.value())) {
                return new FieldOutcome(State.REFUSED, there);
            }
            if (there.value().equals(change.value())) {
                return new FieldOutcome(State.SAVED, there);
            }
            if (there.version() != change.base()) {
                return new FieldOutcome(State.CONFLICT, there);
            }
            return new FieldOutcome(State.SAVED, OwnReviews.view(keep(change, there)));
        }

        private ReviewEntry keep(FieldChange change, FieldView there) {
            ReviewEntry entry = new ReviewEntry(review.key(), change, there.version() + 1, clock.instant());
            rows.add(entry);
            standing.put(change.field(), entry);
            before.putIfAbsent(change.field(), there.value());
            after.put(change.field(), change.value());
            return entry;
        }

        public boolean hasChanged() {
            return !after.isEmpty();
        }

        /** Of the fields that changed. */
        public Map<String, String> before() {
            return before;
        }

        /** Of the fields that changed. */
        public Map<String, String> after() {
            return after;
        }
    }

    public Writing begin(Review held, Grid grid) {
        return new Writing(held, grid);
    }
}
