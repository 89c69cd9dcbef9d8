package fr.nouveauxlieux.review;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.review.internal.ReviewRows;
import fr.nouveauxlieux.review.model.Review;
import fr.nouveauxlieux.review.model.ReviewEdition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The reviews that count: given, of readers who have no interest in the dossier. For other features, which ask for
 * permission themselves.
 */
@ApplicationScoped
public class GivenReviews {

    @Inject
    private ReviewRows rows;

    @Inject
    private Interests interests;

    /** By when they were given. */
    @Transactional
    public List<GivenReview> list(DossierId dossier) {
        Set<AccountId> barred = interests.listBarredFrom(dossier);
        return latest(rows.list(dossier), review -> !barred.contains(review.reader()));
    }

    /** Of every dossier of the wave that has one at least. */
    @Transactional
    public Map<DossierId, List<GivenReview>> list(WaveKey wave) {
        Map<AccountId, Set<DossierId>> barred = interests.listBarred(wave);
        Predicate<Review> unbarred =
                review -> !barred.getOrDefault(review.reader(), Set.of()).contains(review.dossier());
        return latest(rows.list(wave), unbarred).stream().collect(Collectors.groupingBy(GivenReview::dossier));
    }

    private List<GivenReview> latest(List<Review> reviews, Predicate<Review> unbarred) {
        Map<Long, Review> counting = reviews.stream()
                .filter(Review::isGiven)
                .filter(review -> !review.isSetAside())
                .filter(unbarred)
                .collect(Collectors.toMap(Review::key, Function.identity()));
        return rows.listEditions(counting.values()).stream()
                .filter(edition -> isLast(edition, counting))
                .map(edition -> edition.given(counting.get(edition.review())))
                .sorted(Comparator.comparing(GivenReview::givenAt)
                        .thenComparing(review -> review.reader().value()))
                .toList();
    }

    private static boolean isLast(ReviewEdition edition, Map<Long, Review> reviews) {
        return edition.number() == reviews.get(edition.review()).editions();
    }
}
