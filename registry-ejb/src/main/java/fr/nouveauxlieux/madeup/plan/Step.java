package fr.nouveauxlieux.madeup.plan;

/** Something that happens to a made-up dossier. */
public enum Step {
    WRITE_A_LITTLE,
    WRITE_ALL,
    /** A file of which only the first half came. */
    SEND_HALF_A_FILE,
    /** A file that is not what its name says, which the portal's own inspection refuses. */
    SEND_A_BROKEN_FILE,
    COMMENT,
    INVITE_GUEST,
    SUBMIT,
    AMEND,
    WITHDRAW,
    /** The portal takes the dossiers of the closed wave under instruction. */
    WAVE_CLOSES,
    ASSIGN,
    ASK,
    REPLY,
    NOTE,
    /** Due in ten days. */
    REQUEST_CORRECTION,
    ANSWER_CORRECTION,
    CLOSE_CORRECTION,
    /** Due in twenty days. */
    ASK_OPINION,
    GIVE_FAVOURABLE_OPINION,
    GIVE_RESERVED_OPINION,
    GIVE_UNFAVOURABLE_OPINION,
    FIND_ELIGIBLE,
    FIND_INELIGIBLE,
    SEND_TO_REVIEW,
    SEND_TO_COMMITTEE,
    PROPOSE,
    PUT_ON_WAITING_LIST,
    ADJOURN,
    NOT_RETAIN,
    ACCEPT,
    REFUSE,
    CLOSE
}
