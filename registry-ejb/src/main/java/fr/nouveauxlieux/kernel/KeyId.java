package fr.nouveauxlieux.kernel;

import java.util.Optional;

/** The public part of a partner's key: what lists, the journal and logs may show. It opens nothing. */
public record KeyId(String value) {

    public KeyId {
        OpaqueIds.require("a key", value);
    }

    public static KeyId draw() {
        return new KeyId(OpaqueIds.draw());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<KeyId> find(String text) {
        return OpaqueIds.isOne(text) ? Optional.of(new KeyId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
