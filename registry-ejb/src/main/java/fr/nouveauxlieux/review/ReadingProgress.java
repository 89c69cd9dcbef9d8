package fr.nouveauxlieux.review;

/** How far someone is with a dossier that they read. */
public enum ReadingProgress {
    NOT_BEGUN,
    BEGUN,
    GIVEN
}
