package fr.nouveauxlieux.call.budget;

import java.util.Objects;

/** Money of another funder. @param funder its name, empty so far */
public record CoFunding(String funder, FundingStatus status, YearAmounts amounts) {

    /** Of a funder's name, in characters. */
    public static final int LONGEST_FUNDER = 200;

    public CoFunding {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(amounts, "amounts");
        if (funder.length() > LONGEST_FUNDER) {
            throw new IllegalArgumentException("expected the name of a funder of at most " + LONGEST_FUNDER);
        }
    }

    public boolean isNothing() {
        return funder.isEmpty() && amounts.isNothing();
    }
}
