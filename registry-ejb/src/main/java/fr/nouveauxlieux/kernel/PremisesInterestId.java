package fr.nouveauxlieux.kernel;

import java.util.Optional;

/** The identifier of what someone said who is interested in premises. It tells nothing of it. */
public record PremisesInterestId(String value) {

    public PremisesInterestId {
        OpaqueIds.require("an interest in premises", value);
    }

    public static PremisesInterestId draw() {
        return new PremisesInterestId(OpaqueIds.draw());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<PremisesInterestId> find(String text) {
        return OpaqueIds.isOne(text) ? Optional.of(new PremisesInterestId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
