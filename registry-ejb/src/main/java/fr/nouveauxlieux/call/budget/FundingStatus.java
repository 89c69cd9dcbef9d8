package fr.nouveauxlieux.call.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure the money of another funder is. */
public enum FundingStatus {
    ASKED,
    AGREED,
    PAID;

    /** As {@code agreed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FundingStatus> find(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
