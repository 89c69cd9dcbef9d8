package fr.nouveauxlieux.award.agreement;

/** Where an agreement stands. */
public enum AgreementState {
    DRAFTING,
    /** Written; the authority has not agreed to it yet. */
    INTERNAL_VALIDATION,
    /** Its document is frozen. */
    TO_SIGN,
    /** By both sides. */
    SIGNED,
    ACTIVE,
    SETTLED,
    TERMINATED;

    /** Whether nothing can be paid or reported under it any more. */
    public boolean isOver() {
        return this == SETTLED || this == TERMINATED;
    }
}
