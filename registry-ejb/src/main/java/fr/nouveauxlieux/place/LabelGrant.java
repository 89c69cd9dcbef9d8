package fr.nouveauxlieux.place;

import fr.nouveauxlieux.place.vocabulary.LabelKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A label that a place holds or held.
 *
 * @param grantedOn when it was given; empty where unknown
 * @param expiresOn the last day it holds; empty where it holds until further notice
 * @param origin who gives it; empty text where unknown
 */
public record LabelGrant(LabelKind kind, Optional<LocalDate> grantedOn, Optional<LocalDate> expiresOn, String origin) {

    public LabelGrant {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        if (grantedOn.isPresent() && expiresOn.isPresent() && expiresOn.get().isBefore(grantedOn.get())) {
            throw new IllegalArgumentException(
                    "a label cannot expire on " + expiresOn.get() + " before it is granted on " + grantedOn.get());
        }
    }

    public boolean isHeldOn(LocalDate day) {
        return grantedOn.map(d -> !day.isBefore(d)).orElse(true)
                && expiresOn.map(d -> !day.isAfter(d)).orElse(true);
    }
}
