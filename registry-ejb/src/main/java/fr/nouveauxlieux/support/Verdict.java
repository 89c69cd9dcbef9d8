package fr.nouveauxlieux.support;

/** Whether a scheme fits a project, the best first. */
public enum Verdict {
    FITS,
    /** Nothing speaks against it; something is not known. */
    MAY_FIT,
    DOES_NOT_FIT
}
