package fr.nouveauxlieux.dossier;

import java.util.Locale;

/**
 * What must hold before a dossier changes its state, beside who does it and from where. The use case that asks for the
 * transition sees to it, in the same transaction.
 */
public enum TransitionGuard {
    WAVE_OPEN,
    WAVE_CLOSED,
    ANSWERS_COMPLETE,
    RULES_PASSED,
    FILES_USABLE,
    CHANGED_SINCE_SUBMISSION,
    RECEIPT_WRITTEN,
    NO_PENDING_CORRECTION,
    REASONS_GIVEN,
    FIRST_STAGE,
    NOT_FIRST_STAGE,
    READERS_ASSIGNED,
    REVIEWS_GIVEN,
    OPINION_GIVEN_OR_LATE,
    DELIBERATED,
    ENVELOPE_RESPECTED,
    NOTIFICATION_VOIDED;

    /** As {@code wave open}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
