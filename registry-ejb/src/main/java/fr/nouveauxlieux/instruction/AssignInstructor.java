package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.instruction.internal.Assignments;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskLog;
import fr.nouveauxlieux.instruction.model.InstructorAssignment;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Gives a dossier to an instructor to look after, whoever did so before. */
@ApplicationScoped
@UseCase(
        value = "instruction.assign-instructor",
        permits = @Permit(to = {Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class AssignInstructor {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Assignments assignments;

    @Inject
    private DeskLog log;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public AssignmentOutcome assign(DossierId id, AccountId instructor) {
        DeskDossier dossier = dossiers.hold(id);
        if (!assignments.listAble(id).contains(instructor)) {
            journal.nothingChanged();
            return AssignmentOutcome.NOT_ABLE;
        }
        Optional<InstructorAssignment> known = assignments.find(id);
        Optional<AccountId> before = known.map(InstructorAssignment::instructor);
        if (!give(id, known, instructor, clock.instant())) {
            journal.nothingChanged();
            return AssignmentOutcome.UNCHANGED;
        }
        log.note(id, DeskAct.ASSIGNED);
        journal.changed(
                dossier.subject(),
                before.map(account -> Map.of("instructor", account.value())).orElse(Map.of()),
                Map.of("instructor", instructor.value()),
                "to " + instructor);
        return AssignmentOutcome.ASSIGNED;
    }

    private boolean give(DossierId id, Optional<InstructorAssignment> known, AccountId instructor, Instant now) {
        if (known.isPresent()) {
            return known.get().pass(instructor, now);
        }
        assignments.add(new InstructorAssignment(id, instructor, now));
        return true;
    }
}
