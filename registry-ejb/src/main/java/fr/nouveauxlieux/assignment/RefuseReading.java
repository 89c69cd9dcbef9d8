package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.OwnReadings;
import fr.nouveauxlieux.assignment.internal.StandingAside;
import fr.nouveauxlieux.assignment.model.ReaderAssignment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Gives a dossier back that one reads, for a reason. */
@ApplicationScoped
@UseCase(value = "assignment.refuse-reading", permits = @Permit(to = Role.READER, recused = true))
public class RefuseReading {

    @Inject
    private StandingAside standingAside;

    @Inject
    private OwnReadings own;

    @Inject
    private Journal journal;

    /** @throws fr.nouveauxlieux.permission.RefusedException if whoever acts does not read the dossier */
    public void refuse(DossierId dossier, EndReason reason) {
        OwnReadings.Own reading = own.hold(dossier, RefuseReading.class);
        ReaderAssignment assignment = reading.assignment();
        Map<String, String> before = assignment.state();
        standingAside.end(
                reading.wave(), assignment, EndKind.REFUSED, reason.value(), Optional.of(assignment.reader()));
        journal.changed(new Subject("dossier", dossier.value()), before, assignment.state(), "given back");
    }
}
