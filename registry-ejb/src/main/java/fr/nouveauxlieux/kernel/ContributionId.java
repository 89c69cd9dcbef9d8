package fr.nouveauxlieux.kernel;

import java.util.Optional;

/** The identifier of what someone said of a place. It tells nothing of it. */
public record ContributionId(String value) {

    public ContributionId {
        OpaqueIds.require("a contribution", value);
    }

    public static ContributionId draw() {
        return new ContributionId(OpaqueIds.draw());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<ContributionId> find(String text) {
        return OpaqueIds.isOne(text) ? Optional.of(new ContributionId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
