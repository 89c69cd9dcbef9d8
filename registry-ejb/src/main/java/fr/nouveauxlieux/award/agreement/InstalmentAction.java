package fr.nouveauxlieux.award.agreement;

/** What is done with an instalment. */
public enum InstalmentAction {
    REQUEST,
    ASK_CORRECTIONS,
    CERTIFY_SERVICE,
    RETURN,
    VALIDATE,
    RECORD_PAID,
    RECORD_FAILED,
    DROP
}
