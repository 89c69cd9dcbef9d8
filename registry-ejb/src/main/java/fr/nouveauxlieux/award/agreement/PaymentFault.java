package fr.nouveauxlieux.award.agreement;

import java.util.Locale;

/** What is wrong in a line of the file that came back. @param line from 1, the head being the first */
public record PaymentFault(long line, Kind kind) {

    public enum Kind {
        /** The head lacks a column. */
        COLUMNS,
        /** No number of an instalment of this call. */
        UNKNOWN,
        TWICE,
        /** It is not to be paid, or in no payment file. */
        NOT_AWAITED,
        /** Neither paid nor failed. */
        STATE,
        /** No day, or one to come. */
        DAY,
        /** None, of a payment that failed, or too long. */
        REASON,
        UNREADABLE;

        /** As {@code not-awaited}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
