package fr.nouveauxlieux.partner;

import fr.nouveauxlieux.kernel.KeyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A key as staff see it.
 *
 * @param scopes in alphabetical order
 * @param lastUsed the last day, in UTC, on which it opened something; empty if never
 */
public record KeySummary(
        KeyId id,
        String partner,
        List<KeyScope> scopes,
        Instant issuedAt,
        Instant expiresAt,
        Optional<Instant> revokedAt,
        Optional<LocalDate> lastUsed) {

    /** Whether it opens anything at that moment. */
    public boolean isGoodAt(Instant moment) {
        return revokedAt.isEmpty() && moment.isBefore(expiresAt);
    }
}
