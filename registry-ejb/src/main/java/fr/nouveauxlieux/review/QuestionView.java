package fr.nouveauxlieux.review;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reader would ask the applicant.
 *
 * @param number by which it is answered
 * @param forwardedAt when the applicant was asked
 * @param reply of the instructor to the reader; empty so far
 */
public record QuestionView(
        long number,
        String content,
        Instant askedAt,
        Optional<Instant> forwardedAt,
        String reply,
        Optional<Instant> repliedAt) {

    public boolean isOpen() {
        return repliedAt.isEmpty();
    }
}
