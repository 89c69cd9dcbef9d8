package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.Runs;
import fr.nouveauxlieux.assignment.internal.reckoning.Reckoning;
import fr.nouveauxlieux.assignment.internal.reckoning.RunInputs;
import fr.nouveauxlieux.assignment.internal.reckoning.RunJson;
import fr.nouveauxlieux.assignment.model.AssignmentRun;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reckons a run again from what was kept of it, whatever changed since. */
@ApplicationScoped
@UseCase(
        value = "assignment.replay-run",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReplayRun {

    @Inject
    private Runs runs;

    /** @throws NoSuchRunException if there is none */
    public ReplayedRun replay(AssignmentRunId id) {
        AssignmentRun run = runs.get(id);
        RunInputs inputs = RunJson.readInputs(run.inputs());
        return new ReplayedRun(
                run.inputsDigest(),
                RunJson.digest(RunJson.write(inputs)),
                run.outcomeDigest(),
                RunJson.digest(RunJson.write(Reckoning.of(inputs))));
    }
}
