package fr.nouveauxlieux.kernel;

import java.util.Optional;

/** The public identifier of an account. It tells nothing of it. */
public record AccountId(String value) {

    public AccountId {
        OpaqueIds.require("an account", value);
    }

    public static AccountId draw() {
        return new AccountId(OpaqueIds.draw());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<AccountId> find(String text) {
        return OpaqueIds.isOne(text) ? Optional.of(new AccountId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
