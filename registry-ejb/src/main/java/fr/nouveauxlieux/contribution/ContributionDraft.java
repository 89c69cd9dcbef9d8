package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What someone says of a place.
 *
 * @param values what fields should say; those that say so already are passed over
 * @param emptied fields whose value is wrong, and of which the right one is not known
 * @param comment in their own words; may be empty
 * @param duplicateOf the place that it is the same as
 * @param answerTo where the answer goes; of no use to someone signed in, who is known
 */
public record ContributionDraft(
        PlaceId place,
        ContributionKind kind,
        PlaceProfile values,
        Set<PlaceField<?>> emptied,
        String comment,
        Optional<PlaceId> duplicateOf,
        Optional<EmailAddress> answerTo,
        Language language) {

    public static final int LONGEST_COMMENT = 2_000;

    public ContributionDraft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(duplicateOf, "duplicateOf");
        Objects.requireNonNull(answerTo, "answerTo");
        Objects.requireNonNull(language, "language");
        emptied = Set.copyOf(emptied);
        comment = comment.strip();
        if (kind == ContributionKind.NEWER_SOURCE) {
            throw new IllegalArgumentException("kind: expected one of " + ContributionKind.listOpen());
        }
        if (comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("comment: expected at most " + LONGEST_COMMENT + " characters");
        }
        if (!ProposableFields.list().containsAll(values.listKnown())
                || !ProposableFields.list().containsAll(emptied)
                || emptied.contains(PlaceField.NAME)
                || emptied.stream().anyMatch(values::knows)) {
            throw new IllegalArgumentException(
                    "expected each of " + ProposableFields.list() + " at most once, with a name");
        }
        if (duplicateOf.filter(place::equals).isPresent()) {
            throw new IllegalArgumentException("duplicateOf: expected another place");
        }
    }

    /** Of a value or two alone, by nobody in particular. */
    public static ContributionDraft of(PlaceId place, ContributionKind kind, PlaceProfile values, String comment) {
        return new ContributionDraft(
                place, kind, values, Set.of(), comment, Optional.empty(), Optional.empty(), Language.FR);
    }
}
