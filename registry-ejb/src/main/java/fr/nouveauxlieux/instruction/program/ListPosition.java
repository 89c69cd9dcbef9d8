package fr.nouveauxlieux.instruction.program;

import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of the list ended. A dossier that changes moves to the end of the list, so that whoever goes on from here
 * meets all that changed since.
 *
 * @param toldAt of the last dossier read, to the microsecond
 */
public record ListPosition(Instant toldAt, DossierId id) {

    private static final Pattern SHAPE = Pattern.compile("([0-9a-z]{1,12})-([0-9a-z]{16})");
    private static final int RADIX = 36;

    public ListPosition {
        Objects.requireNonNull(toldAt, "toldAt");
        Objects.requireNonNull(id, "id");
    }

    /** Empty where the text is no position. */
    public static Optional<ListPosition> find(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Instant toldAt = Instant.EPOCH.plus(Long.parseLong(matcher.group(1), RADIX), ChronoUnit.MICROS);
        return DossierId.find(matcher.group(2)).map(id -> new ListPosition(toldAt, id));
    }

    /** As {@link #find} reads it; to be handed back as it is. */
    @Override
    public String toString() {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, toldAt), RADIX) + "-" + id;
    }
}
