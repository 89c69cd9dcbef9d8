package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.Runs;
import fr.nouveauxlieux.assignment.model.AssignmentRun;
import fr.nouveauxlieux.assignment.model.ProposedReading;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Strikes out, by hand, a dossier that a run would give to a reader. */
@ApplicationScoped
@UseCase(value = "assignment.strike-proposal", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class StrikeProposal {

    @Inject
    private Runs runs;

    @Inject
    private Interests interests;

    @Inject
    private Journal journal;

    /**
     * @return false if the run was applied, or does not propose it
     * @throws NoSuchRunException if there is none
     */
    public boolean strike(AssignmentRunId id, DossierId dossier, AccountId reader) {
        interests.requireNone(dossier, StrikeProposal.class);
        AssignmentRun run = runs.hold(id);
        Optional<ProposedReading> proposal =
                runs.findProposal(id, dossier, reader).filter(found -> !run.isApplied() && !found.isStruck());
        if (proposal.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        proposal.get().strike();
        journal.changed(
                run.subject(),
                Map.of("proposed", dossier + " to " + reader),
                Map.of("struck", dossier + " to " + reader),
                "strike " + dossier + " to " + reader);
        return true;
    }
}
