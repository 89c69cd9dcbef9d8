package fr.nouveauxlieux.award.decision;

/** What came of taking a dossier from the waiting list. */
public enum PromotionOutcome {
    /** It is proposed to the authority. */
    PROMOTED,
    NOT_WAITING,
    /** The envelope has not enough left, beside what is proposed already. */
    NO_ROOM,
    /** Others come before it, and nothing says why it should. */
    REASON_LACKING
}
