package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.GivenReviews;
import fr.nouveauxlieux.review.result.internal.ExtraCallRows;
import fr.nouveauxlieux.review.result.model.CalledReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Wants one reader more than the others for a dossier, mostly because its readers differ. Nobody is chosen by it. */
@ApplicationScoped
@UseCase(value = "review.call-extra-reader", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class CallExtraReader {

    /** That readers can differ at all. */
    private static final int FEWEST_REVIEWS = 2;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private Interests interests;

    @Inject
    private KeptApart keptApart;

    @Inject
    private GivenReviews reviews;

    @Inject
    private ExtraCallRows calls;

    @Inject
    private Event<ExtraReaderCalled> called;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public ExtraReaderOutcome call(DossierId dossier, ExtraReaderReason reason) {
        calls.hold(dossier);
        interests.requireNone(dossier, CallExtraReader.class);
        keptApart.require(dossiers.waveOf(dossier), CallExtraReader.class);
        int given = reviews.list(dossier).size();
        ExtraReaderOutcome outcome = judge(dossier, given);
        if (outcome != ExtraReaderOutcome.CALLED) {
            journal.nothingChanged();
            return outcome;
        }
        Instant now = clock.instant();
        calls.add(new CalledReader(dossier, reason, people.ownId(), now, given));
        called.fire(new ExtraReaderCalled(dossier));
        journal.changed(
                new Subject("dossier", dossier.value()),
                Map.of(),
                Map.of("reason", reason.value(), "reviews", given, "calledAt", now.toString()),
                given + " reviews");
        return outcome;
    }

    private ExtraReaderOutcome judge(DossierId dossier, int given) {
        if (dossiers.get(dossier).standing().stage() != DossierStage.REVIEW) {
            return ExtraReaderOutcome.NOT_NOW;
        }
        if (given < FEWEST_REVIEWS) {
            return ExtraReaderOutcome.TOO_FEW_REVIEWS;
        }
        List<ExtraReaderCall> before = calls.list(dossier);
        boolean awaited = !before.isEmpty() && !before.get(before.size() - 1).isAnswered(given);
        return awaited ? ExtraReaderOutcome.AWAITED : ExtraReaderOutcome.CALLED;
    }
}
