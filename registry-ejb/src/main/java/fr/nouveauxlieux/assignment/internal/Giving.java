package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.assignment.model.ReaderAssignment;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Gives one dossier to one reader, outside a run. */
@ApplicationScoped
public class Giving {

    @Inject
    private Readings readings;

    @Inject
    private Rosters rosters;

    @Inject
    private AssignmentMail mail;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** The wave is held already, and nothing bars the reader. */
    public ReaderAssignment give(WaveKey wave, DossierId dossier, AccountId reader) {
        Instant now = clock.instant();
        ReaderAssignment assignment = new ReaderAssignment(dossier, reader, Optional.empty(), people.ownId(), now);
        readings.add(assignment);
        mail.tellReader(reader, wave, 1, rosters.settings(wave).period().last(), dossier + ":" + now);
        return assignment;
    }
}
