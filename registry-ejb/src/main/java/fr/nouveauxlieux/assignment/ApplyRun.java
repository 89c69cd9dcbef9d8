package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.assignment.internal.AssignmentMail;
import fr.nouveauxlieux.assignment.internal.InputsGathering;
import fr.nouveauxlieux.assignment.internal.Readings;
import fr.nouveauxlieux.assignment.internal.Runs;
import fr.nouveauxlieux.assignment.internal.reckoning.Roster;
import fr.nouveauxlieux.assignment.internal.reckoning.RunJson;
import fr.nouveauxlieux.assignment.model.AssignmentRun;
import fr.nouveauxlieux.assignment.model.ProposedReading;
import fr.nouveauxlieux.assignment.model.ReaderAssignment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives readers what a run proposes, as adjusted, and writes to each of them once. Each proposal is judged anew: who has
 * declared an interest since, or has come to read as much as they can, is given nothing more.
 */
@ApplicationScoped
@UseCase(value = "assignment.apply-run", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ApplyRun {

    @Inject
    private Runs runs;

    @Inject
    private Readings readings;

    @Inject
    private InputsGathering gathering;

    @Inject
    private AssignmentMail mail;

    @Inject
    private Interests interests;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return empty if it was applied already
     * @throws NoSuchRunException if there is none
     */
    public Optional<AppliedRun> apply(AssignmentRunId id) {
        WaveKey wave = runs.get(id).wave();
        readings.hold(wave);
        interests.requireNoneIn(wave, ApplyRun.class);
        AssignmentRun run = runs.hold(id);
        if (run.isApplied()) {
            journal.nothingChanged();
            return Optional.empty();
        }
        Instant now = clock.instant();
        RunSettings settings = RunJson.readInputs(run.inputs()).settings();
        Roster roster = new Roster(gathering.gather(run.wave(), settings));
        Map<AccountId, Integer> given = new TreeMap<>(Comparator.comparing(AccountId::value));
        int leftOut = 0;
        for (ProposedReading proposal : runs.listProposals(id)) {
            if (proposal.isStruck()) {
                continue;
            }
            if (give(run, proposal, roster, now)) {
                given.merge(proposal.reader(), 1, Integer::sum);
            } else {
                leftOut++;
            }
        }
        run.apply(people.ownId(), now);
        given.forEach((reader, count) ->
                mail.tellReader(reader, run.wave(), count, settings.period().last(), "run:" + id));
        AppliedRun applied = new AppliedRun(
                given.values().stream().mapToInt(Integer::intValue).sum(), leftOut);
        journal.changed(
                run.subject(),
                Map.of("outcome", run.outcomeDigest()),
                Map.of("given", applied.given(), "leftOut", leftOut),
                "given=" + applied.given() + " left out=" + leftOut);
        return Optional.of(applied);
    }

    private boolean give(AssignmentRun run, ProposedReading proposal, Roster roster, Instant now) {
        Optional<Bar> bar = roster.findBar(proposal.dossier(), proposal.reader());
        if (bar.isPresent()) {
            proposal.leaveOut(bar.get());
            return false;
        }
        roster.give(proposal.dossier(), proposal.reader());
        readings.add(new ReaderAssignment(
                proposal.dossier(), proposal.reader(), Optional.of(run.id()), people.ownId(), now));
        return true;
    }
}
