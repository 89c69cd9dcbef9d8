package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.Readings;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sends an eligible dossier to the readers that it was given to. */
@ApplicationScoped
@UseCase(value = "assignment.send-to-review", permits = @Permit(to = Role.INSTRUCTOR))
public class SendToReview {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private DossierProgress progress;

    @Inject
    private Readings readings;

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private Interests interests;

    @Inject
    private CallDirectory calls;

    @Inject
    private Journal journal;

    /**
     * @param withFewer whether it goes with fewer readers than the wave has for each
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public ReviewSending send(DossierId dossier, boolean withFewer) {
        interests.requireNone(dossier, SendToReview.class);
        WaveKey wave = dossiers.waveOf(dossier);
        readings.hold(wave);
        Set<AccountId> readers = readings.listStanding(dossier);
        Optional<ReviewSending> obstacle = findObstacle(wave, dossier, readers, withFewer);
        if (obstacle.isPresent()) {
            journal.nothingChanged();
            return obstacle.get();
        }
        progress.advance(dossier, DossierAction.SEND_TO_REVIEW);
        journal.changed(
                new Subject("dossier", dossier.value()),
                Map.of("stage", DossierStage.ELIGIBLE.name()),
                Map.of("stage", DossierStage.REVIEW.name(), "readers", readers.toString()),
                "readers=" + readers.size());
        return ReviewSending.SENT;
    }

    private Optional<ReviewSending> findObstacle(
            WaveKey wave, DossierId dossier, Set<AccountId> readers, boolean withFewer) {
        if (!progress.listActions(dossier).contains(DossierAction.SEND_TO_REVIEW)
                || !calls.listSecondStages(wave.call()).isEmpty()) {
            return Optional.of(ReviewSending.NOT_NOW);
        }
        if (readers.isEmpty()) {
            return Optional.of(ReviewSending.NO_READERS);
        }
        if (!Collections.disjoint(readers, interests.listBarredFrom(dossier))) {
            return Optional.of(ReviewSending.INTERESTED_READER);
        }
        return readers.size() < assignments.wantedReaders(dossier) && !withFewer
                ? Optional.of(ReviewSending.TOO_FEW_READERS)
                : Optional.empty();
    }
}
