package fr.nouveauxlieux.award.agreement;

import java.util.Objects;

/** To whose account instalments are paid. */
public record BankDetails(String holder, Iban iban) {

    public static final int LONGEST_HOLDER = 140;

    /** @throws IllegalArgumentException if the holder is not named in 140 characters */
    public BankDetails {
        Objects.requireNonNull(iban, "iban");
        holder = holder == null ? "" : holder.strip();
        if (holder.isEmpty()
                || holder.length() > LONGEST_HOLDER
                || holder.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("holder: expected 1 to " + LONGEST_HOLDER + " characters");
        }
    }
}
