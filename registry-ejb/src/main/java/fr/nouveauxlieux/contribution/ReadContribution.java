package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.contribution.ContributionSheet.Change;
import fr.nouveauxlieux.contribution.internal.ContributionRows;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.contribution.model.ProposedChange;
import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.PlaceCorrections;
import fr.nouveauxlieux.place.PlaceStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows the staff what was said of a place, beside what the place says now. Who said it is not shown. */
@ApplicationScoped
@UseCase(
        value = "contribution.read",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.MODERATOR, Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadContribution {

    @Inject
    private ContributionRows rows;

    @Inject
    private PlaceCorrections places;

    @Inject
    private Journal journal;

    /** @throws NoSuchContributionException if there is none */
    public ContributionSheet read(ContributionId id) {
        Contribution contribution = rows.get(id);
        Optional<PlaceStanding> now = places.find(contribution.about().place());
        ContributionSheet sheet = new ContributionSheet(
                id,
                contribution.about().place(),
                contribution.about().name(),
                contribution.kind(),
                contribution.state(),
                contribution.listChanges().stream()
                        .map(change -> change(change, now))
                        .toList(),
                contribution.comment(),
                contribution.duplicateOf(),
                contribution.isAnswerAsked(),
                contribution.proposedAt(),
                contribution.decidedAt(),
                contribution.reason(),
                contribution.hidPlace(),
                now,
                contribution.version());
        journal.read(contribution.subject());
        return sheet;
    }

    private static Change change(ProposedChange change, Optional<PlaceStanding> now) {
        return new Change(
                change.field(),
                change.before(),
                change.after(),
                now.flatMap(place -> place.profile().find(change.field())),
                change.isAccepted());
    }
}
