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

/** Has two readers of a wave never read the same dossier, from the next time on that dossiers are given. */
@ApplicationScoped
@UseCase(value = "assignment.keep-readers-apart", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class KeepReadersApart {

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

    /** @return false if they are kept apart already */
    public boolean keep(WaveKey wave, ReadersPair pair, ApartReason reason) {
        readings.hold(wave);
        if (rows.find(wave, pair).isPresent()) {
            journal.nothingChanged();
            return false;
        }
        ReadersApart apart = new ReadersApart(wave, pair, reason.value(), people.ownId(), clock.instant());
        rows.add(apart);
        journal.changed(new Subject("wave", wave.call() + "/" + wave.wave()), Map.of(), apart.state());
        return true;
    }
}
