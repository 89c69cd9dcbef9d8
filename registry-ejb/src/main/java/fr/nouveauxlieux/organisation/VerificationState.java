package fr.nouveauxlieux.organisation;

/** How sure it is that the organisation is the one that its number names. */
public enum VerificationState {
    /** The directory of companies knows the number, and gave the name. */
    BY_DIRECTORY,
    /** Typed by hand while the directory was away: asked again later. */
    TO_BE_CHECKED,
    /** Typed by hand, and in no directory that the portal asks. */
    TYPED_BY_HAND
}
