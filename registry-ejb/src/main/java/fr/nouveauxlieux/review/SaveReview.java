package fr.nouveauxlieux.review;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.ReaderDoor;
import fr.nouveauxlieux.review.internal.ReviewGrids;
import fr.nouveauxlieux.review.internal.ReviewRows;
import fr.nouveauxlieux.review.internal.ReviewWriter;
import fr.nouveauxlieux.review.model.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Saves what a reader writes of a dossier, field by field, as it is written. Every writing is kept. */
@ApplicationScoped
@UseCase(value = "review.save", permits = @Permit(to = Role.READER))
public class SaveReview {

    /** Sent at once. */
    public static final int MOST_CHANGES = 200;

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
    private ReviewWriter writer;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return one outcome a change, in their order
     * @throws ReadingClosedException if the review is given, or the dossier is not read now, or its call has no grid
     * @throws fr.nouveauxlieux.permission.RefusedException for whoever does not read this dossier
     */
    public List<FieldOutcome> save(DossierId dossier, List<FieldChange> changes) {
        AccountId reader = door.require(dossier, SaveReview.class);
        if (changes.size() > MOST_CHANGES) {
            throw new IllegalArgumentException("expected at most " + MOST_CHANGES + " changes, were " + changes.size());
        }
        if (progress.standingOf(dossier).stage() != DossierStage.REVIEW) {
            throw new ReadingClosedException();
        }
        Grid grid =
                grids.find(dossiers.waveOf(dossier), dossiers.get(dossier)).orElseThrow(ReadingClosedException::new);
        Review review = rows.holdOrBegin(dossier, reader, clock.instant());
        if (review.isGiven()) {
            throw new ReadingClosedException();
        }
        ReviewWriter.Writing writing = writer.begin(review, grid);
        List<FieldOutcome> outcomes = changes.stream().map(writing::write).toList();
        record(dossier, review, writing);
        return outcomes;
    }

    private void record(DossierId dossier, Review review, ReviewWriter.Writing writing) {
        if (!writing.hasChanged()) {
            journal.nothingChanged();
            return;
        }
        // Whoever reads the dossier again after having stood aside is counted again.
        review.takeUp();
        journal.changed(new Subject("dossier", dossier.value()), writing.before(), writing.after());
    }
}
