package fr.nouveauxlieux.dossier;

/** What changes the state or the stage of a dossier. Who may, from where to where: {@code DossierTransitions}. */
public enum DossierAction {
    SUBMIT,
    /** Submits an amended version before the wave closes. */
    SUBMIT_AGAIN,
    WITHDRAW,
    /** Takes a submitted dossier under instruction, on request or as its wave closes. */
    INSTRUCT,
    FIND_ELIGIBLE,
    FIND_INELIGIBLE,
    /** Lets the author of a letter of intent begin a dossier of the second stage. */
    RETAIN_LETTER,
    NOT_RETAIN_LETTER,
    SEND_TO_REVIEW,
    SEND_TO_COMMITTEE,
    PROPOSE,
    PUT_ON_WAITING_LIST,
    ADJOURN,
    NOT_RETAIN,
    ACCEPT,
    REFUSE,
    CLOSE,
    /** Takes a decided dossier back under instruction. */
    REOPEN,
    /** Gives back what was granted. */
    RENOUNCE
}
