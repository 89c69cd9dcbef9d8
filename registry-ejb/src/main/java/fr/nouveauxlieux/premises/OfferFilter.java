package fr.nouveauxlieux.premises;

import java.util.Objects;
import java.util.Optional;

/** Which offers the staff look for. Drafts are their owners' alone and never found. */
public record OfferFilter(Optional<OfferState> state) {

    public OfferFilter {
        Objects.requireNonNull(state, "state");
    }
}
