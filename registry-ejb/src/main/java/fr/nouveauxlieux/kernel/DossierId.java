package fr.nouveauxlieux.kernel;

import java.util.Optional;

/** The public identifier of a dossier. It tells nothing of it. */
public record DossierId(String value) {

    public DossierId {
        OpaqueIds.require("a dossier", value);
    }

    public static DossierId draw() {
        return new DossierId(OpaqueIds.draw());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<DossierId> find(String text) {
        return OpaqueIds.isOne(text) ? Optional.of(new DossierId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
