package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.assignment.internal.ApartRows;
import fr.nouveauxlieux.assignment.internal.Readings;
import fr.nouveauxlieux.assignment.model.ReadersApart;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Lets two readers of a wave read the same dossier again. */
@ApplicationScoped
@UseCase(value = "assignment.lift-readers-apart", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class LiftReadersApart {

    @Inject
    private ApartRows rows;

    @Inject
    private Readings readings;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false if they are not kept apart */
    public boolean lift(WaveKey wave, ReadersPair pair) {
        readings.hold(wave);
        Optional<ReadersApart> apart = rows.find(wave, pair);
        if (apart.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        apart.get().lift(people.ownId(), clock.instant());
        journal.changed(
                new Subject("wave", wave.call() + "/" + wave.wave()),
                apart.get().state(),
                Map.of());
        return true;
    }
}
