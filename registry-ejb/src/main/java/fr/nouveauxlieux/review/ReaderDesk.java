package fr.nouveauxlieux.review;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.WaveDossier;
import java.util.List;
import java.util.Optional;

/**
 * What a reader sees of a dossier that they read.
 *
 * @param sheet as it was submitted last
 * @param grid empty where the call tells of none: nothing can be given then
 * @param takeableBack whether the review is given and may still be taken back
 * @param othersVisible whether what others gave may be seen now
 * @param others by when they were given; none where they may not be seen
 * @param questions of this reader, the oldest first
 */
public record ReaderDesk(
        DossierSheet sheet,
        WaveDossier dossier,
        WaveKey wave,
        Optional<Grid> grid,
        ReviewTerms terms,
        OwnReview own,
        boolean takeableBack,
        boolean othersVisible,
        List<OtherReview> others,
        List<QuestionView> questions) {

    public ReaderDesk {
        others = List.copyOf(others);
        questions = List.copyOf(questions);
    }

    /** Whether a review may be written and given. */
    public boolean isOpen() {
        return dossier.standing().stage() == DossierStage.REVIEW && grid.isPresent();
    }

    public boolean isWritable() {
        return isOpen() && !own.isGiven();
    }
}
