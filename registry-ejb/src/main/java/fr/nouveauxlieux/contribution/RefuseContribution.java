package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.contribution.internal.ContributionMail;
import fr.nouveauxlieux.contribution.internal.ContributionRows;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Leaves a place as it is, for a reason that whoever asked for an answer reads. */
@ApplicationScoped
@UseCase(value = "contribution.refuse", permits = @Permit(to = Role.MODERATOR))
public class RefuseContribution {

    @Inject
    private ContributionRows rows;

    @Inject
    private ContributionMail mail;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param version of the contribution that was before whoever decides
     * @throws NoSuchContributionException if there is none
     */
    public DecisionOutcome refuse(ContributionId id, DecisionReason reason, long version) {
        Contribution contribution = rows.getToDecide(id);
        if (contribution.version() != version || contribution.state() != ContributionState.WAITING) {
            journal.nothingChanged();
            return DecisionOutcome.OVERTAKEN;
        }
        Map<String, ?> before = contribution.digested();
        mail.tellRefused(contribution, reason);
        contribution.refuse(reason, clock.instant());
        journal.changed(
                contribution.subject(),
                before,
                contribution.digested(),
                "place " + contribution.about().place());
        return DecisionOutcome.DONE;
    }
}
