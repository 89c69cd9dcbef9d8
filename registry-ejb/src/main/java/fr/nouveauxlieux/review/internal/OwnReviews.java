package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.review.FieldView;
import fr.nouveauxlieux.review.OwnReview;
import fr.nouveauxlieux.review.ReviewState;
import fr.nouveauxlieux.review.ReviewTotal;
import fr.nouveauxlieux.review.model.Review;
import fr.nouveauxlieux.review.model.ReviewEntry;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What readers are told of their own reviews. */
public final class OwnReviews {

    private OwnReviews() {}

    /** Before anything was written. */
    public static OwnReview none() {
        return new OwnReview(ReviewState.DRAFT, Map.of(), Optional.empty(), 0, Optional.empty(), 0, false);
    }

    /** @param standing by field */
    public static OwnReview view(Review review, Map<String, ReviewEntry> standing, Optional<Grid> grid) {
        Optional<WrittenReview> written = grid.map(known -> new WrittenReview(known, values(standing)));
        Optional<BigDecimal> total = written.flatMap(all -> ReviewTotal.of(all.grid(), all::pointsOf));
        return new OwnReview(
                review.state(),
                standing.values().stream()
                        .map(OwnReviews::view)
                        .collect(Collectors.toMap(FieldView::field, one -> one)),
                review.givenAt(),
                review.editions(),
                total,
                written.map(WrittenReview::countDone).orElse(0),
                review.isSetAside());
    }

    public static Map<String, String> values(Map<String, ReviewEntry> standing) {
        return standing.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .content()));
    }

    public static FieldView view(ReviewEntry entry) {
        return new FieldView(entry.field(), entry.content(), entry.number(), Optional.of(entry.writtenAt()));
    }
}
