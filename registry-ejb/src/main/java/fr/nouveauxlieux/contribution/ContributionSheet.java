package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceStanding;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A contribution as the moderation reads it. Who made it is not said.
 *
 * @param placeName as the place was called then
 * @param answerAsked whether whoever made it wants, or had, an answer
 * @param reason why it was refused or taken back; may be empty
 * @param hidPlace whether accepting it took the place out of the public registry
 * @param now the place as it is now; empty where it is gone
 */
public record ContributionSheet(
        ContributionId id,
        PlaceId place,
        String placeName,
        ContributionKind kind,
        ContributionState state,
        List<Change> changes,
        String comment,
        Optional<PlaceId> duplicateOf,
        boolean answerAsked,
        Instant proposedAt,
        Optional<Instant> decidedAt,
        String reason,
        boolean hidPlace,
        Optional<PlaceStanding> now,
        long version) {

    public ContributionSheet {
        changes = List.copyOf(changes);
    }

    /**
     * What is said of a field.
     *
     * @param before its value when the contribution was made; empty where it had none
     * @param after the value proposed; empty where none is to be shown
     * @param present its value now
     * @param accepted whether the decision took it
     */
    public record Change(
            PlaceField<?> field, Optional<?> before, Optional<?> after, Optional<?> present, boolean accepted) {

        public Change {
            Objects.requireNonNull(field, "field");
        }

        /** Whether the value changed since, to something else than what is proposed. */
        public boolean isStale() {
            return !present.equals(before) && !present.equals(after);
        }

        /** Whether the place says so already. */
        public boolean isDone() {
            return present.equals(after);
        }
    }
}
