package fr.nouveauxlieux.partner;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * What an administrator asks a key to be.
 *
 * @param partner whose it is, as lists show it: an organisation, not a person
 * @param scopes what it opens, at least one
 * @param expiresAt from when it opens nothing any more
 */
public record KeyOrder(String partner, Set<KeyScope> scopes, Instant expiresAt) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 120;

    public KeyOrder {
        partner = Objects.requireNonNull(partner, "partner").strip();
        scopes = Set.copyOf(scopes);
        Objects.requireNonNull(expiresAt, "expiresAt");
        if (partner.length() < SHORTEST || partner.length() > LONGEST) {
            throw new IllegalArgumentException("expected the partner's name, of 2 to 120 characters");
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("expected at least one thing that the key opens");
        }
    }
}
