package fr.nouveauxlieux.instruction;

import java.time.Instant;

/**
 * What was decided of a letter of intent.
 *
 * @param reasons may be empty where it is retained
 * @param by the full name; empty where the account is erased
 */
public record LetterDecisionView(boolean retained, String reasons, String by, Instant at) {}
