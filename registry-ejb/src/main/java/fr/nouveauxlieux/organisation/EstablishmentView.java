package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.Siret;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the directory of companies said of an establishment when it was asked last.
 *
 * @param name of its company; like the following two, empty unless it was found
 * @param legalForm as INSEE's four digits; may be empty
 * @param address in one line; may be empty
 * @param open whether it was not closed
 * @param askedAt when the directory was asked last
 * @param answeredAt when it answered last, which is of when all this holds; empty while it is awaited
 */
public record EstablishmentView(
        Siret siret,
        EstablishmentState state,
        String name,
        String legalForm,
        String address,
        boolean open,
        Instant askedAt,
        Optional<Instant> answeredAt) {

    private static final Duration HOLDS = Duration.ofDays(30);
    private static final Duration REST = Duration.ofMinutes(1);

    public EstablishmentView {
        Objects.requireNonNull(askedAt, "askedAt");
        if (state == EstablishmentState.AWAITED == answeredAt.isPresent()) {
            throw new IllegalArgumentException("expected the time of the answer unless it is awaited");
        }
    }

    /** Whether to ask again: answers hold thirty days, and a directory that was away is let rest for a minute. */
    public boolean isDueAt(Instant now) {
        return answeredAt.map(answered -> answered.plus(HOLDS).isBefore(now)).orElseGet(() -> askedAt.plus(REST)
                .isBefore(now));
    }
}
