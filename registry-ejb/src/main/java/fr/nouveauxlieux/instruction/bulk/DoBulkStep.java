package fr.nouveauxlieux.instruction.bulk;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.instruction.AskOpinion;
import fr.nouveauxlieux.instruction.AssignInstructor;
import fr.nouveauxlieux.instruction.TakeUnderInstruction;
import fr.nouveauxlieux.instruction.WriteToApplicant;
import fr.nouveauxlieux.instruction.internal.BlankValues;
import fr.nouveauxlieux.instruction.internal.BulkForecast;
import fr.nouveauxlieux.instruction.internal.BulkRuns;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * Does what a run asks with one of its dossiers, by the use case that does it for a single one, and keeps what came of it
 * in the same transaction. What was tried is not tried again.
 */
@ApplicationScoped
@UseCase(
        value = "instruction.do-bulk-step",
        permits = @Permit(to = {Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class DoBulkStep {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private BulkRuns runs;

    @Inject
    private BulkForecast forecast;

    @Inject
    private BlankValues blanks;

    @Inject
    private AssignInstructor assignInstructor;

    @Inject
    private TakeUnderInstruction takeUnderInstruction;

    @Inject
    private AskOpinion askOpinion;

    @Inject
    private WriteToApplicant writeToApplicant;

    @Inject
    private Journal journal;

    /**
     * @return what came of it, now or before; empty if it is no dossier of a run of whoever acts
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public Optional<BulkOutcome> step(DossierId id, RunKey key) {
        DeskDossier dossier = dossiers.hold(id);
        Optional<BulkOrder> order = runs.findOwnOrder(key);
        Optional<BulkOutcome> known = runs.findOutcome(key, id);
        if (order.isEmpty() || known.isPresent() || !runs.holds(key, id)) {
            journal.nothingChanged();
            return known;
        }
        BulkOutcome outcome = forecast.of(dossier, order.get());
        if (outcome == BulkOutcome.DONE) {
            act(dossier, order.get());
        }
        runs.keep(key, id, outcome);
        journal.changed(
                dossier.subject(),
                Map.of(),
                Map.of("run", key.value()),
                order.get().action() + " " + outcome);
        return Optional.of(outcome);
    }

    /** The dossier is held: nothing has changed since it was foreseen. */
    private void act(DeskDossier dossier, BulkOrder order) {
        switch (order.action()) {
            case ASSIGN ->
                assignInstructor.assign(dossier.id(), order.instructor().orElseThrow());
            case TAKE -> takeUnderInstruction.take(dossier.id());
            case ASK_OPINION -> askOpinion.ask(dossier.id(), order.due().orElseThrow());
            case MESSAGE ->
                writeToApplicant.write(
                        dossier.id(), blanks.fill(dossier, order.text().orElseThrow()));
        }
    }
}
