package fr.nouveauxlieux.call;

/** What became of a wave that was to be opened or changed. */
public enum WaveChange {
    CHANGED,
    /** It was so already. */
    SAME,
    /** Someone else changed it in between: theirs stays. */
    OVERTAKEN,
    /** Another wave of the call has this code, or had it. */
    CODE_TAKEN,
    /** There is no such call, or no such wave of it. */
    UNKNOWN
}
