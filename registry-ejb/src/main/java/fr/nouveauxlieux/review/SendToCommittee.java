package fr.nouveauxlieux.review;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.CommitteeSendings;
import fr.nouveauxlieux.review.internal.CommitteeSendings.Judged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Sends a dossier to its committee: its reviews are in, or it is said why it goes without, and the prefect has spoken or is late. */
@ApplicationScoped
@UseCase(value = "review.send-to-committee", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class SendToCommittee {

    @Inject
    private Interests interests;

    @Inject
    private CommitteeSendings sendings;

    @Inject
    private Journal journal;

    /**
     * @param reason why with fewer reviews than wanted; left aside where there are enough
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public SendingOutcome send(DossierId dossier, Optional<DeskText> reason) {
        interests.requireNone(dossier, SendToCommittee.class);
        Judged judged = sendings.judge(dossier);
        return switch (judged.readiness()) {
            case READY -> sent(judged, "");
            case REVIEWS_LACKING ->
                reason.map(why -> sent(judged, why.value())).orElseGet(() -> nothing(SendingOutcome.REASON_LACKING));
            case OPINION_LACKING -> nothing(SendingOutcome.OPINION_LACKING);
            case NOT_NOW -> nothing(SendingOutcome.NOT_NOW);
        };
    }

    private SendingOutcome sent(Judged judged, String reason) {
        sendings.record(judged, sendings.send(judged, reason));
        return SendingOutcome.SENT;
    }

    private SendingOutcome nothing(SendingOutcome outcome) {
        journal.nothingChanged();
        return outcome;
    }
}
