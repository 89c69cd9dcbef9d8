package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.internal.Assignments;
import fr.nouveauxlieux.instruction.internal.Corrections;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskLog;
import fr.nouveauxlieux.instruction.internal.DeskMail;
import fr.nouveauxlieux.instruction.model.InstructorAssignment;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Takes a submitted dossier under instruction once its wave is closed. Whoever does looks after it, if nobody did. */
@ApplicationScoped
@UseCase(value = "instruction.take-under-instruction", permits = @Permit(to = Role.INSTRUCTOR))
public class TakeUnderInstruction {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private DossierProgress progress;

    @Inject
    private CallDirectory calls;

    @Inject
    private Corrections corrections;

    @Inject
    private Assignments assignments;

    @Inject
    private DeskLog log;

    @Inject
    private DeskMail mail;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public TakingOutcome take(DossierId id) {
        Instant now = clock.instant();
        DeskDossier dossier = dossiers.hold(id);
        TakingOutcome outcome = judge(dossier, now);
        if (outcome != TakingOutcome.TAKEN) {
            journal.nothingChanged();
            return outcome;
        }
        progress.advance(id, DossierAction.INSTRUCT);
        if (assignments.find(id).isEmpty()) {
            assignments.add(new InstructorAssignment(id, people.ownId(), now));
        }
        log.note(id, DeskAct.TAKEN);
        mail.tellOfInstruction(dossier, now);
        journal.changed(
                dossier.subject(),
                Map.of("state", dossier.state().name()),
                Map.of("state", DossierState.UNDER_INSTRUCTION.name()));
        return outcome;
    }

    private TakingOutcome judge(DeskDossier dossier, Instant now) {
        if (dossier.state() != DossierState.SUBMITTED) {
            return TakingOutcome.NOT_SUBMITTED;
        }
        if (now.isBefore(calls.getWave(dossier.call(), dossier.wave()).closesAt())) {
            return TakingOutcome.WAVE_OPEN;
        }
        return corrections.findPending(dossier.id()).isPresent()
                ? TakingOutcome.CORRECTION_PENDING
                : TakingOutcome.TAKEN;
    }
}
