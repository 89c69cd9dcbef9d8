package fr.nouveauxlieux.panel;

/** How an interest came to be known. */
public enum InterestOrigin {
    /** Declared before anything of the dossier was shown. */
    DECLARED,
    /** Declared afterwards. */
    LATE,
    /** Declared aloud, or established otherwise, and recorded by the secretary. */
    RECORDED,
    /** The dossier is the person's own, or of an organisation of theirs. */
    OWN_DOSSIER
}
