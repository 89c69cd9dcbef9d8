package fr.nouveauxlieux.kernel;

import java.util.Optional;

/** The public identifier of an organisation. It tells nothing of it. */
public record OrganisationId(String value) {

    public OrganisationId {
        OpaqueIds.require("an organisation", value);
    }

    public static OrganisationId draw() {
        return new OrganisationId(OpaqueIds.draw());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<OrganisationId> find(String text) {
        return OpaqueIds.isOne(text) ? Optional.of(new OrganisationId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
