package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.internal.Corrections;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskLog;
import fr.nouveauxlieux.instruction.internal.DeskMail;
import fr.nouveauxlieux.instruction.model.CorrectionRequest;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Asks the author of a dossier to mend something by a day. One thing at a time; the clock of silence stands still for an
 * indispensable piece alone.
 */
@ApplicationScoped
@UseCase(value = "instruction.request-correction", permits = @Permit(to = Role.INSTRUCTOR))
public class RequestCorrection {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Corrections corrections;

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

    /**
     * @throws IllegalArgumentException if the day by which is not to come
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public CorrectionOutcome request(DossierId id, CorrectionDraft draft) {
        Instant now = clock.instant();
        DeskDossier dossier = dossiers.hold(id);
        if (!dossier.isOpen() || corrections.findPending(id).isPresent()) {
            journal.nothingChanged();
            return dossier.isOpen() ? CorrectionOutcome.ALREADY_PENDING : CorrectionOutcome.NOT_OPEN;
        }
        boolean running = corrections.clockOf(dossier).isRunningOn(LocalDate.ofInstant(now, ImplicitRefusal.ZONE));
        CorrectionRequest request = new CorrectionRequest(id, draft, people.ownId(), running, now);
        corrections.add(request);
        log.note(id, DeskAct.CORRECTION_ASKED);
        mail.askForCorrection(dossier, draft.due(), now);
        journal.changed(
                dossier.subject(),
                Map.of(),
                request.state(),
                "due " + draft.due() + (request.stopsClock() ? ", clock stopped" : ""));
        return CorrectionOutcome.REQUESTED;
    }
}
