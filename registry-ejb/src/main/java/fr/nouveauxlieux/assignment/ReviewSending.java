package fr.nouveauxlieux.assignment;

/** What came of sending a dossier to its readers. */
public enum ReviewSending {
    SENT,
    /** It does not stand where it could be sent, or is a letter of intent. */
    NOT_NOW,
    NO_READERS,
    /** Fewer than the wave has for each; it goes where whoever sends it says so. */
    TOO_FEW_READERS,
    /** One of them has an interest in it. */
    INTERESTED_READER
}
