package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.contribution.internal.ContributionRows;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.PlaceCorrections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Takes back what was accepted: the place says again what its other records say, and is public again if it was hidden by it. */
@ApplicationScoped
@UseCase(value = "contribution.undo", permits = @Permit(to = Role.MODERATOR))
public class UndoContribution {

    @Inject
    private ContributionRows rows;

    @Inject
    private PlaceCorrections places;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param version of the contribution that was before whoever decides
     * @throws NoSuchContributionException if there is none
     */
    public DecisionOutcome undo(ContributionId id, DecisionReason reason, long version) {
        Contribution contribution = rows.getToDecide(id);
        if (contribution.version() != version || contribution.state() != ContributionState.ACCEPTED) {
            journal.nothingChanged();
            return DecisionOutcome.OVERTAKEN;
        }
        Map<String, ?> before = contribution.digested();
        contribution.undo(reason, clock.instant());
        places.withdraw(contribution.about().place(), id.value(), contribution.hidPlace());
        journal.changed(
                contribution.subject(),
                before,
                contribution.digested(),
                "place " + contribution.about().place());
        return DecisionOutcome.DONE;
    }
}
