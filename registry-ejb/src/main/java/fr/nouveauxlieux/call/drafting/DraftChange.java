package fr.nouveauxlieux.call.drafting;

/** What became of a draft that was to be begun, changed, discarded or published. */
public enum DraftChange {
    CHANGED,
    /** It was so already. */
    SAME,
    /** Someone else changed it in between: theirs stays. */
    OVERTAKEN,
    /** There is a draft of this call already. */
    DRAFT_EXISTS,
    /** A call has this code already. */
    CODE_TAKEN,
    /** There is no such draft, or no such call to begin one from. */
    UNKNOWN
}
