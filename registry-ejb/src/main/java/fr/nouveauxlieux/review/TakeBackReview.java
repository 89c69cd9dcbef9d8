package fr.nouveauxlieux.review;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.ReaderDoor;
import fr.nouveauxlieux.review.internal.ReviewRows;
import fr.nouveauxlieux.review.internal.TermsRows;
import fr.nouveauxlieux.review.model.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Takes back a review that one gave, to write on, while the readings of its wave are open. What was given stays kept. */
@ApplicationScoped
@UseCase(value = "review.take-back", permits = @Permit(to = Role.READER))
public class TakeBackReview {

    @Inject
    private ReaderDoor door;

    @Inject
    private DossierProgress progress;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private TermsRows terms;

    @Inject
    private ReviewRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return false if nothing is given, or readings are closed: the day by which they were awaited has passed, or the
     *     dossier is read no longer
     * @throws fr.nouveauxlieux.permission.RefusedException for whoever does not read this dossier
     */
    public boolean takeBack(DossierId id) {
        AccountId reader = door.require(id, TakeBackReview.class);
        boolean read = progress.hold(id).stage() == DossierStage.REVIEW;
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
        boolean open = read && terms.of(dossiers.waveOf(id)).isOpenOn(today);
        Optional<Review> given = rows.hold(id, reader).filter(Review::isGiven);
        if (!open || given.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        Map<String, Object> before = given.get().told();
        given.get().takeBack();
        journal.changed(new Subject("dossier", id.value()), before, given.get().told());
        return true;
    }
}
