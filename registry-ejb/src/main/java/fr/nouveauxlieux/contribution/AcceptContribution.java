package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.contribution.internal.ContributionMail;
import fr.nouveauxlieux.contribution.internal.ContributionRows;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.Correction;
import fr.nouveauxlieux.place.PlaceCorrections;
import fr.nouveauxlieux.place.PlaceField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes what a contribution says, whole or of some fields: the place says so from then on, whatever sources say, until it
 * is undone or a later contribution is accepted.
 */
@ApplicationScoped
@UseCase(value = "contribution.accept", permits = @Permit(to = Role.MODERATOR))
public class AcceptContribution {

    @Inject
    private ContributionRows rows;

    @Inject
    private PlaceCorrections places;

    @Inject
    private ContributionMail mail;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param fields those taken; none, where there is nothing to correct but what was said is seen to
     * @param hides whether the place is taken out of the public registry
     * @param version of the contribution that was before whoever decides
     * @throws NoSuchContributionException if there is none
     * @throws IllegalArgumentException if the contribution says nothing of one of the fields
     */
    public DecisionOutcome accept(ContributionId id, Set<PlaceField<?>> fields, boolean hides, long version) {
        Contribution contribution = rows.getToDecide(id);
        if (contribution.version() != version || contribution.state() != ContributionState.WAITING) {
            return without(DecisionOutcome.OVERTAKEN);
        }
        if (places.find(contribution.about().place()).isEmpty()) {
            return without(DecisionOutcome.PLACE_GONE);
        }
        Map<String, ?> before = contribution.digested();
        mail.tellAccepted(contribution, hides);
        Optional<Correction> correction = contribution.accept(fields, hides, clock.instant());
        if (correction.isPresent() || hides) {
            places.apply(contribution.about().place(), correction, hides);
        }
        journal.changed(contribution.subject(), before, contribution.digested(), note(contribution, fields, hides));
        return DecisionOutcome.DONE;
    }

    private static String note(Contribution contribution, Set<PlaceField<?>> fields, boolean hides) {
        return "place " + contribution.about().place()
                + fields.stream().map(PlaceField::key).sorted().collect(Collectors.joining(", ", "; fields: ", ""))
                + (hides ? "; hidden" : "");
    }

    private DecisionOutcome without(DecisionOutcome outcome) {
        journal.nothingChanged();
        return outcome;
    }
}
