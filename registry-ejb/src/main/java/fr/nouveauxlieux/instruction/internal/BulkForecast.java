package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.AskOpinion;
import fr.nouveauxlieux.instruction.AssignInstructor;
import fr.nouveauxlieux.instruction.TakeUnderInstruction;
import fr.nouveauxlieux.instruction.WriteToApplicant;
import fr.nouveauxlieux.instruction.bulk.BulkAction;
import fr.nouveauxlieux.instruction.bulk.BulkOrder;
import fr.nouveauxlieux.instruction.bulk.BulkOutcome;
import fr.nouveauxlieux.instruction.model.InstructorAssignment;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Foresees what comes of an action on a dossier, by the same conditions as the use case that does it. */
@ApplicationScoped
public class BulkForecast {

    @Inject
    private Assignments assignments;

    @Inject
    private Corrections corrections;

    @Inject
    private Judgements judgements;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private Clock clock;

    /** {@link BulkOutcome#DONE} where nothing is against it. */
    public BulkOutcome of(DeskDossier dossier, BulkOrder order) {
        if (!permissions.may(useCase(order.action()), dossier.id())) {
            return BulkOutcome.REFUSED;
        }
        return switch (order.action()) {
            case ASSIGN -> assigning(dossier, order.instructor().orElseThrow());
            case TAKE -> taking(dossier);
            case ASK_OPINION -> asking(dossier);
            case MESSAGE -> BulkOutcome.DONE;
        };
    }

    private static Class<?> useCase(BulkAction action) {
        return switch (action) {
            case ASSIGN -> AssignInstructor.class;
            case TAKE -> TakeUnderInstruction.class;
            case ASK_OPINION -> AskOpinion.class;
            case MESSAGE -> WriteToApplicant.class;
        };
    }

    private BulkOutcome assigning(DeskDossier dossier, AccountId instructor) {
        if (!assignments.listAble(dossier.id()).contains(instructor)) {
            return BulkOutcome.NOT_ABLE;
        }
        boolean already = assignments
                .find(dossier.id())
                .map(InstructorAssignment::instructor)
                .filter(instructor::equals)
                .isPresent();
        return already ? BulkOutcome.UNCHANGED : BulkOutcome.DONE;
    }

    private BulkOutcome taking(DeskDossier dossier) {
        if (dossier.state() != DossierState.SUBMITTED) {
            return BulkOutcome.NOT_WAITING;
        }
        if (clock.instant()
                .isBefore(calls.getWave(dossier.call(), dossier.wave()).closesAt())) {
            return BulkOutcome.WAVE_OPEN;
        }
        return corrections.findPending(dossier.id()).isPresent() ? BulkOutcome.CORRECTION_PENDING : BulkOutcome.DONE;
    }

    private BulkOutcome asking(DeskDossier dossier) {
        if (!dossier.isOpen()) {
            return BulkOutcome.NOT_OPEN;
        }
        return judgements.findOpinion(dossier.id()).isPresent() ? BulkOutcome.ALREADY_ASKED : BulkOutcome.DONE;
    }
}
