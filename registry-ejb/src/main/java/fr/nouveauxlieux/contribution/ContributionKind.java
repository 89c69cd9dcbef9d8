package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What someone says of a place. */
public enum ContributionKind {
    /** Something that is shown is wrong, or lacks. */
    WRONG,
    CLOSED,
    CLOSED_FOR_A_TIME,
    MOVED,
    /** The registry has it twice. */
    DUPLICATE,
    /** There is no such place, or it is none for the registry. */
    NOT_A_PLACE,
    /** What is shown should not be: unlawful, offensive, someone's private details. */
    UNSUITABLE,
    OTHER,
    /** Said by an import: a source has something newer than what the moderation decided, and other. */
    NEWER_SOURCE;

    /** What people may say. */
    public static List<ContributionKind> listOpen() {
        return Arrays.stream(values()).filter(kind -> kind != NEWER_SOURCE).toList();
    }

    /** The status of the place, where it is what is said. */
    Optional<OpeningStatus> status() {
        return switch (this) {
            case CLOSED -> Optional.of(OpeningStatus.CLOSED);
            case CLOSED_FOR_A_TIME -> Optional.of(OpeningStatus.CLOSED_FOR_A_TIME);
            default -> Optional.empty();
        };
    }

    /** Whether taking the place out of the public registry is what follows if it is true. */
    public boolean suggestsHiding() {
        return this == DUPLICATE || this == NOT_A_PLACE;
    }

    /** As {@code closed-for-a-time}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
