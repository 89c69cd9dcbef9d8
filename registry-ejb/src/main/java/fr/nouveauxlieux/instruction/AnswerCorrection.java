package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.instruction.internal.Corrections;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskLog;
import fr.nouveauxlieux.instruction.model.CorrectionRequest;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Says, for the author of a dossier, that what was asked is mended. The clock of silence goes on from then. */
@ApplicationScoped
@UseCase(
        value = "instruction.answer-correction",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION)
        })
public class AnswerCorrection {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Corrections corrections;

    @Inject
    private DeskLog log;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return the answer, which files can be joined to; empty if nothing is asked that awaits one
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public Optional<Writing> answer(DossierId id, DeskText text) {
        DeskDossier dossier = dossiers.hold(id);
        Optional<CorrectionRequest> pending =
                dossier.isOpenToAuthors() ? corrections.findPending(id) : Optional.empty();
        Map<String, Object> before = pending.map(CorrectionRequest::state).orElse(Map.of());
        if (pending.isEmpty() || !pending.get().answer(text, people.ownId(), clock.instant())) {
            journal.nothingChanged();
            return Optional.empty();
        }
        log.note(id, DeskAct.CORRECTION_ANSWERED);
        journal.changed(dossier.subject(), before, pending.get().state());
        return Optional.of(Writing.correctionAnswer(pending.get().key()));
    }
}
