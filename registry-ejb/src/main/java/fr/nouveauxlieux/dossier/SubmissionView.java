package fr.nouveauxlieux.dossier;

import java.time.Instant;

/**
 * A version of a dossier that was submitted, which never changes any more.
 *
 * @param number from 1
 * @param sha256 of the frozen content, files' digests included, in hexadecimal
 */
public record SubmissionView(int number, Instant submittedAt, String sha256) {}
