package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A contribution in the list of the staff.
 *
 * @param departement where the place lies; empty where unknown
 * @param fields of which something is said
 * @param answerAsked whether whoever made it wants, or had, an answer
 */
public record ContributionRow(
        ContributionId id,
        PlaceId place,
        String placeName,
        String departement,
        ContributionKind kind,
        ContributionState state,
        List<PlaceField<?>> fields,
        boolean answerAsked,
        Instant proposedAt,
        Optional<Instant> decidedAt) {}
