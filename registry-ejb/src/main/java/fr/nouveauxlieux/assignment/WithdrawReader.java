package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.assignment.internal.InputsGathering;
import fr.nouveauxlieux.assignment.internal.Readings;
import fr.nouveauxlieux.assignment.internal.StandingAside;
import fr.nouveauxlieux.assignment.model.ReaderAssignment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Takes a dossier from a reader, for a reason. */
@ApplicationScoped
@UseCase(value = "assignment.withdraw-reader", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class WithdrawReader {

    @Inject
    private StandingAside standingAside;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private Readings readings;

    @Inject
    private DossierProgress progress;

    @Inject
    private Interests interests;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /**
     * @return false if the reader does not read it
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public boolean withdraw(DossierId dossier, AccountId reader, EndReason reason) {
        interests.requireNone(dossier, WithdrawReader.class);
        WaveKey wave = dossiers.waveOf(dossier);
        readings.hold(wave);
        Optional<ReaderAssignment> standing = readings.findStanding(dossier, reader);
        // What was given stays once the dossier is with its committee: nobody chooses whose grades count.
        if (standing.isEmpty() || !InputsGathering.isRead(progress.hold(dossier))) {
            journal.nothingChanged();
            return false;
        }
        Map<String, String> before = standing.get().state();
        standingAside.end(wave, standing.get(), EndKind.WITHDRAWN, reason.value(), Optional.of(people.ownId()));
        journal.changed(
                new Subject("dossier", dossier.value()), before, standing.get().state(), "from " + reader);
        return true;
    }
}
