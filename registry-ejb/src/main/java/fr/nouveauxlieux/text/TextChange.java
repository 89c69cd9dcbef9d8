package fr.nouveauxlieux.text;

/** What became of a text that was to be changed. */
public enum TextChange {
    CHANGED,
    /** It said that already. */
    SAME,
    /** Someone else changed it in between: theirs stays. */
    OVERTAKEN
}
