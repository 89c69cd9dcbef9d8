package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.InputsGathering;
import fr.nouveauxlieux.assignment.internal.Runs;
import fr.nouveauxlieux.assignment.internal.reckoning.Roster;
import fr.nouveauxlieux.assignment.internal.reckoning.RunJson;
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

/** Has a run propose, by hand, one dossier more to a reader, by the rules of the run. */
@ApplicationScoped
@UseCase(value = "assignment.add-proposal", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class AddProposal {

    @Inject
    private Runs runs;

    @Inject
    private InputsGathering gathering;

    @Inject
    private Interests interests;

    @Inject
    private Journal journal;

    /** @throws NoSuchRunException if there is none */
    public ProposalOutcome add(AssignmentRunId id, DossierId dossier, AccountId reader) {
        interests.requireNone(dossier, AddProposal.class);
        AssignmentRun run = runs.hold(id);
        Roster roster = roster(run);
        if (run.isApplied() || !roster.knows(dossier)) {
            journal.nothingChanged();
            return new ProposalOutcome.NotNow();
        }
        Optional<Bar> bar = roster.findBar(dossier, reader);
        if (bar.isPresent()) {
            journal.nothingChanged();
            return new ProposalOutcome.Barred(bar.get());
        }
        runs.findProposal(id, dossier, reader)
                .ifPresentOrElse(
                        ProposedReading::restore, () -> runs.add(new ProposedReading(id, dossier, reader, true)));
        journal.changed(
                run.subject(),
                Map.of(),
                Map.of("proposed", dossier + " to " + reader),
                "propose " + dossier + " to " + reader);
        return new ProposalOutcome.Proposed();
    }

    /** As it stands now, with all that the run proposes. */
    private Roster roster(AssignmentRun run) {
        Roster roster = new Roster(
                gathering.gather(run.wave(), RunJson.readInputs(run.inputs()).settings()));
        runs.listProposals(run.id()).stream()
                .filter(proposal -> !proposal.isStruck() && roster.knows(proposal.dossier()))
                .forEach(proposal -> roster.give(proposal.dossier(), proposal.reader()));
        return roster;
    }
}
