package fr.nouveauxlieux.attachment.internal.scan;

/** What a virus scanner answered. */
public enum ScanAnswer {
    CLEAN,
    INFECTED,
    /** It could not be reached, or could not say: to be asked again. */
    NONE
}
