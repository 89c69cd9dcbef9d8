package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.Giving;
import fr.nouveauxlieux.assignment.internal.OwnReadings;
import fr.nouveauxlieux.assignment.internal.Rosters;
import fr.nouveauxlieux.assignment.internal.StandingAside;
import fr.nouveauxlieux.assignment.model.ReaderAssignment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Hands a dossier that one reads over to a colleague of the panel, by the rules by which dossiers are given. */
@ApplicationScoped
@UseCase(value = "assignment.hand-over-reading", permits = @Permit(to = Role.READER))
public class HandOverReading {

    @Inject
    private StandingAside standingAside;

    @Inject
    private OwnReadings own;

    @Inject
    private Rosters rosters;

    @Inject
    private Giving giving;

    @Inject
    private Journal journal;

    /**
     * @return what bars the colleague; empty where it was handed over
     * @throws fr.nouveauxlieux.permission.RefusedException if whoever acts does not read the dossier
     */
    public Optional<Bar> handOver(DossierId dossier, AccountId colleague, EndReason reason) {
        OwnReadings.Own reading = own.hold(dossier, HandOverReading.class);
        ReaderAssignment assignment = reading.assignment();
        AccountId reader = assignment.reader();
        Optional<Bar> bar = rosters.of(reading.wave()).findBarToReplace(dossier, reader, colleague);
        if (bar.isPresent()) {
            journal.nothingChanged();
            return bar;
        }
        Map<String, String> before = assignment.state();
        standingAside.end(reading.wave(), assignment, EndKind.HANDED_OVER, reason.value(), Optional.of(reader));
        ReaderAssignment after = giving.give(reading.wave(), dossier, colleague);
        journal.changed(new Subject("dossier", dossier.value()), before, after.state(), "to " + colleague);
        return Optional.empty();
    }
}
