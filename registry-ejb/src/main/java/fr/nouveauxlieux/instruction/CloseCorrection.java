package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.instruction.internal.Corrections;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskLog;
import fr.nouveauxlieux.instruction.model.CorrectionRequest;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Closes what the author of a dossier was asked to mend: it is mended, or asked no longer. */
@ApplicationScoped
@UseCase(value = "instruction.close-correction", permits = @Permit(to = Role.INSTRUCTOR))
public class CloseCorrection {

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
     * @return false if there is nothing to close
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public boolean close(DossierId id) {
        DeskDossier dossier = dossiers.hold(id);
        Optional<CorrectionRequest> pending = corrections.findPending(id);
        Map<String, Object> before = pending.map(CorrectionRequest::state).orElse(Map.of());
        if (pending.isEmpty() || !pending.get().close(people.ownId(), clock.instant())) {
            journal.nothingChanged();
            return false;
        }
        log.note(id, DeskAct.CORRECTION_CLOSED);
        journal.changed(dossier.subject(), before, pending.get().state());
        return true;
    }
}
