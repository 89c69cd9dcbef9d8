package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.RunLine;
import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.internal.reckoning.RunJson;
import fr.nouveauxlieux.assignment.internal.reckoning.RunOutcome;
import fr.nouveauxlieux.assignment.model.AssignmentRun;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Runs as lists tell them. */
@ApplicationScoped
public class RunLines {

    @Inject
    private PersonNames names;

    public List<RunLine> of(List<AssignmentRun> runs) {
        Map<AccountId, String> told =
                names.of(runs.stream().map(AssignmentRun::computedBy).toList());
        return runs.stream()
                .map(run -> line(run, told.getOrDefault(run.computedBy(), "")))
                .toList();
    }

    private static RunLine line(AssignmentRun run, String author) {
        RunOutcome outcome = RunJson.readOutcome(run.outcome());
        RunSettings settings = RunJson.readInputs(run.inputs()).settings();
        return new RunLine(
                run.id(),
                run.computedAt(),
                author,
                settings.readers(),
                settings.seed(),
                outcome.floor(),
                outcome.pairs(),
                outcome.places(),
                outcome.cost(),
                outcome.proven(),
                run.appliedAt());
    }
}
