package fr.nouveauxlieux.review;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.OwnReviews;
import fr.nouveauxlieux.review.internal.ReaderDoor;
import fr.nouveauxlieux.review.internal.ReviewGrids;
import fr.nouveauxlieux.review.internal.ReviewRows;
import fr.nouveauxlieux.review.internal.WrittenReview;
import fr.nouveauxlieux.review.model.Review;
import fr.nouveauxlieux.review.model.ReviewEdition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a review: what its draft holds is kept as it is, and counts from then on. */
@ApplicationScoped
@UseCase(value = "review.give", permits = @Permit(to = Role.READER))
public class GiveReview {

    @Inject
    private ReaderDoor door;

    @Inject
    private DossierProgress progress;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private ReviewGrids grids;

    @Inject
    private ReviewRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws fr.nouveauxlieux.permission.RefusedException for whoever does not read this dossier */
    public GiveOutcome give(DossierId id) {
        AccountId reader = door.require(id, GiveReview.class);
        boolean read = progress.hold(id).stage() == DossierStage.REVIEW;
        WaveDossier dossier = dossiers.get(id);
        Optional<Grid> grid = read ? grids.find(dossiers.waveOf(id), dossier) : Optional.empty();
        if (grid.isEmpty()) {
            return nothing(GiveOutcome.of(GiveOutcome.State.NOT_READ_NOW));
        }
        Review review = rows.holdOrBegin(id, reader, clock.instant());
        // Whoever takes the dossier away, or an interest, sets the review aside, for which its row was waited for.
        door.require(id, GiveReview.class);
        if (review.isGiven()) {
            return nothing(GiveOutcome.of(GiveOutcome.State.GIVEN_BEFORE));
        }
        WrittenReview written = new WrittenReview(grid.get(), OwnReviews.values(rows.standing(review)));
        List<ReviewFault> faults = written.listFaults();
        if (!faults.isEmpty()) {
            return nothing(new GiveOutcome(GiveOutcome.State.INCOMPLETE, faults));
        }
        Map<String, Object> before = review.told();
        review.give(clock.instant());
        rows.add(new ReviewEdition(
                review,
                dossier.callVersion(),
                written.scores(),
                written.findAdvice().orElseThrow(),
                written.text(ReviewField.FOR_COMMITTEE),
                written.text(ReviewField.FOR_APPLICANT)));
        journal.changed(new Subject("dossier", id.value()), before, review.told(), "edition " + review.editions());
        return GiveOutcome.of(GiveOutcome.State.GIVEN);
    }

    private GiveOutcome nothing(GiveOutcome outcome) {
        journal.nothingChanged();
        return outcome;
    }
}
