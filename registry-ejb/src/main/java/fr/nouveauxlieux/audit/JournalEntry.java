package fr.nouveauxlieux.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * One row of the journal. Texts that do not apply are empty.
 *
 * @param seq from 1, without gaps
 * @param at in UTC, to the microsecond
 * @param actor the name of {@link fr.nouveauxlieux.permission.Actor}
 * @param roles that the actor could use, their names in alphabetical order with commas between
 * @param action the code of the use case
 * @param before digest of the state before, in hexadecimal SHA-256; empty where there was none
 * @param after digest of the state after, likewise
 * @param note short facts in plain words or codes, without personal data
 * @param origin the network that the actor came from
 * @param previous the digest of the row before; sixty-four zeros for the first
 * @param digest of this row, with the one before
 */
public record JournalEntry(
        long seq,
        Instant at,
        String actor,
        String roles,
        String action,
        Subject subject,
        String before,
        String after,
        String note,
        String origin,
        String previous,
        String digest) {

    public JournalEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(subject, "subject");
    }

    /** The same row with the digest that it ought to have. */
    JournalEntry sealed() {
        return new JournalEntry(
                seq,
                at,
                actor,
                roles,
                action,
                subject,
                before,
                after,
                note,
                origin,
                previous,
                JournalChain.digestOf(this));
    }
}
