package fr.nouveauxlieux.award.agreement;

import java.time.Instant;

/**
 * A file that was handed over to be paid.
 *
 * @param kept whether it can still be handed out
 */
public record KeptPaymentFile(String reference, Instant exportedAt, boolean kept) {}
