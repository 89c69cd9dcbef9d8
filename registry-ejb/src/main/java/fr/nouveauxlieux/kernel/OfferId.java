package fr.nouveauxlieux.kernel;

import java.util.Optional;

/** The identifier of an offer of premises. It tells nothing of it. */
public record OfferId(String value) {

    public OfferId {
        OpaqueIds.require("an offer of premises", value);
    }

    public static OfferId draw() {
        return new OfferId(OpaqueIds.draw());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<OfferId> find(String text) {
        return OpaqueIds.isOne(text) ? Optional.of(new OfferId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
