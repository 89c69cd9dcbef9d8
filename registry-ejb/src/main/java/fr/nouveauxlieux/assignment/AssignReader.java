package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.Giving;
import fr.nouveauxlieux.assignment.internal.Readings;
import fr.nouveauxlieux.assignment.internal.Rosters;
import fr.nouveauxlieux.assignment.model.ReaderAssignment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
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

/** Gives a dossier to one reader more, by hand, and writes to them. */
@ApplicationScoped
@UseCase(value = "assignment.assign-reader", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class AssignReader {

    @Inject
    private Giving giving;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private Readings readings;

    @Inject
    private Rosters rosters;

    @Inject
    private Interests interests;

    @Inject
    private Journal journal;

    /**
     * @return what bars the reader; empty where the dossier was given
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public Optional<Bar> assign(DossierId dossier, AccountId reader) {
        interests.requireNone(dossier, AssignReader.class);
        WaveKey wave = dossiers.waveOf(dossier);
        readings.hold(wave);
        Optional<Bar> bar = rosters.of(wave).findBar(dossier, reader);
        if (bar.isPresent()) {
            journal.nothingChanged();
            return bar;
        }
        ReaderAssignment assignment = giving.give(wave, dossier, reader);
        journal.changed(new Subject("dossier", dossier.value()), Map.of(), assignment.state(), "to " + reader);
        return Optional.empty();
    }
}
