package fr.nouveauxlieux.support;

/** What became of a scheme that was to be written. */
public enum SchemeChange {
    ADDED,
    CHANGED,
    /** It said that already. */
    SAME,
    /** Someone else changed it, or added one of that code, in between: theirs stays. */
    OVERTAKEN,
    /** The call through which it is asked for is none of this portal. */
    NO_SUCH_CALL
}
