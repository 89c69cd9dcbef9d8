package fr.nouveauxlieux.award.agreement;

/** What is done with an agreement. */
public enum AgreementAction {
    REVISE,
    SUBMIT,
    SEND_BACK,
    VALIDATE,
    /** By the beneficiary, who signs first. */
    SIGN,
    /** For the State, after the beneficiary. */
    COUNTERSIGN,
    ACTIVATE,
    SUSPEND,
    RESUME,
    PROPOSE_AMENDMENT,
    SIGN_AMENDMENT,
    COUNTERSIGN_AMENDMENT,
    DROP_AMENDMENT,
    ASK_RECOVERY,
    RECORD_RECOVERY,
    SETTLE,
    TERMINATE,
    /** Since its decision stands no longer. */
    VOID
}
