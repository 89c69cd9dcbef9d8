package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.Runs;
import fr.nouveauxlieux.assignment.model.AssignmentRun;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands out what a run was reckoned from and what came of it, as they are kept, for whoever would reckon it elsewhere. */
@ApplicationScoped
@UseCase(
        value = "assignment.read-run-file",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadRunFile {

    @Inject
    private Runs runs;

    @Inject
    private Interests interests;

    @Inject
    private Journal journal;

    /**
     * @return a JSON object with {@code inputs} and {@code outcome}, each to the byte of its digest
     * @throws NoSuchRunException if there is none
     */
    public String read(AssignmentRunId id) {
        AssignmentRun run = runs.get(id);
        interests.requireNoneIn(run.wave(), ReadRunFile.class);
        journal.read(run.subject());
        return "{\"inputs\":" + run.inputs() + ",\"outcome\":" + run.outcome() + "}";
    }
}
