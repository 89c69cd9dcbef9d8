package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.assignment.internal.InputsGathering;
import fr.nouveauxlieux.assignment.internal.Runs;
import fr.nouveauxlieux.assignment.internal.reckoning.Reckoning;
import fr.nouveauxlieux.assignment.internal.reckoning.RunInputs;
import fr.nouveauxlieux.assignment.internal.reckoning.RunJson;
import fr.nouveauxlieux.assignment.internal.reckoning.RunOutcome;
import fr.nouveauxlieux.assignment.model.AssignmentRun;
import fr.nouveauxlieux.assignment.model.ProposedReading;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Reckons who could read what in a wave, beside those who read already, and keeps it with all that it was reckoned from.
 * Nobody is given anything before it is applied.
 */
@ApplicationScoped
@UseCase(value = "assignment.compute-run", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ComputeRun {

    @Inject
    private InputsGathering gathering;

    @Inject
    private Runs runs;

    @Inject
    private CallDirectory calls;

    @Inject
    private Interests interests;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws IllegalArgumentException if there is no such wave */
    public AssignmentRunId compute(WaveKey wave, RunSettings settings) {
        calls.getWave(wave.call(), wave.wave());
        interests.requireNoneIn(wave, ComputeRun.class);
        RunInputs inputs = gathering.gather(wave, settings);
        RunOutcome outcome = Reckoning.of(inputs);
        AssignmentRun run = new AssignmentRun(
                AssignmentRunId.draw(),
                wave,
                kept(RunJson.write(inputs)),
                kept(RunJson.write(outcome)),
                people.ownId(),
                clock.instant());
        runs.add(run);
        outcome.given()
                .forEach((dossier, readers) -> readers.forEach(
                        reader -> runs.add(new ProposedReading(run.id(), new DossierId(dossier), reader, false))));
        journal.changed(
                run.subject(),
                Map.of(),
                Map.of("inputs", run.inputsDigest(), "outcome", run.outcomeDigest()),
                wave.call() + "/" + wave.wave() + " seed=" + settings.seed() + " outcome=" + run.outcomeDigest());
        return run.id();
    }

    private static AssignmentRun.Kept kept(String json) {
        return new AssignmentRun.Kept(json, RunJson.digest(json));
    }
}
