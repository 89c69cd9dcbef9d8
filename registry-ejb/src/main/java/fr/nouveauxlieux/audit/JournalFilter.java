package fr.nouveauxlieux.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rows of the journal are looked for: those that fulfil all that is given.
 *
 * @param actor the whole name of who acted
 * @param action the code of a use case, or the beginning of one up to a full stop: {@code account.}
 * @param subjectKind as {@code account}
 * @param subjectId the whole identifier
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record JournalFilter(
        Optional<String> actor,
        Optional<String> action,
        Optional<String> subjectKind,
        Optional<String> subjectId,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final JournalFilter ALL = new JournalFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public JournalFilter {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(subjectKind, "subjectKind");
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** What was done to one subject. */
    public static JournalFilter on(Subject subject) {
        return new JournalFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(subject.kind()),
                Optional.of(subject.id()),
                Optional.empty(),
                Optional.empty());
    }
}
