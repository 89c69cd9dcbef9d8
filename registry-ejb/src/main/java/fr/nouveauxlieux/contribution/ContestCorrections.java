package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.contribution.internal.Changes;
import fr.nouveauxlieux.contribution.internal.ContributionRows;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.ContestedCorrection;
import fr.nouveauxlieux.place.PlaceCorrections;
import fr.nouveauxlieux.place.PlaceProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings before the moderation what a source has that is newer than its decision, and other: neither silently replaces
 * the other.
 */
@ApplicationScoped
@UseCase(value = "contribution.contest", permits = @Permit(to = Role.SYSTEM))
public class ContestCorrections {

    @Inject
    private ContributionRows rows;

    @Inject
    private PlaceCorrections places;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    public void contest(List<ContestedCorrection> all) {
        List<Contribution> added =
                all.stream().map(this::contribution).flatMap(Optional::stream).toList();
        if (added.isEmpty()) {
            journal.nothingChanged();
        }
        added.forEach(rows::add);
        added.forEach(contribution ->
                journal.changed(contribution.subject(), Map.of(), contribution.digested(), "by an import"));
    }

    /** What was decided was a contribution, which tells where the place lies. */
    private Optional<Contribution> contribution(ContestedCorrection contested) {
        return rows.findLast(contested.place()).flatMap(earlier -> places.find(contested.place())
                .map(place -> new Contribution(
                        earlier.about(),
                        ContributionKind.NEWER_SOURCE,
                        Changes.between(place.profile(), over(place.profile(), contested.said())),
                        contested.source(),
                        Optional.empty(),
                        earlier.language(),
                        clock.instant())));
    }

    private static PlaceProfile over(PlaceProfile present, PlaceProfile said) {
        PlaceProfile.Builder after = present.toBuilder();
        said.listKnown().forEach(field -> after.copy(field, said));
        return after.build();
    }
}
