package fr.nouveauxlieux.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * By when a wave is read, and what readers see of each other.
 *
 * @param due the last day on which reviews are awaited
 * @param named whether readers are told whose a review is
 * @param version 0 before they were ever set
 */
public record ReviewTerms(Optional<LocalDate> due, ReviewVisibility visibility, boolean named, long version) {

    /** Where nobody has said otherwise. */
    public static final ReviewTerms USUAL = new ReviewTerms(Optional.empty(), ReviewVisibility.AFTER_OWN, false, 0);

    public ReviewTerms {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(visibility, "visibility");
    }

    /** Whether a review may still be taken back: what is given late stays given. */
    public boolean isOpenOn(LocalDate day) {
        return due.map(last -> !day.isAfter(last)).orElse(true);
    }
}
