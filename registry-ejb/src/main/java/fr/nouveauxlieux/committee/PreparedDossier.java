package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.instruction.OpinionView;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.result.DossierResult;
import java.util.List;
import java.util.Optional;

/**
 * A dossier as a member reads it before the session.
 *
 * @param sheet as submitted last
 * @param reviews that count, by when they were given; of whom is not for members
 * @param opinion of the prefect, where it was asked for
 * @param previous the one before on the agenda that the member may read; so {@code next}
 */
public record PreparedDossier(
        SessionView session,
        DossierSheet sheet,
        List<GivenReview> reviews,
        Optional<DossierResult> result,
        Optional<OpinionView> opinion,
        Optional<DossierId> previous,
        Optional<DossierId> next) {

    public PreparedDossier {
        reviews = List.copyOf(reviews);
    }
}
