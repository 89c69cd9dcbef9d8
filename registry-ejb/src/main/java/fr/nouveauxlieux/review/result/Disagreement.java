package fr.nouveauxlieux.review.result;

/** In what the readers of a dossier differ so much that one more should read it. */
public enum Disagreement {
    /** The highest and the lowest grade are {@link #FAR_APART} points of 100 apart, or more. */
    GRADES,
    /** One says to retain it, with or without reserve, another not to. */
    ADVICES;

    /** A quarter of the scale: one level of a grid of five on every criterion. */
    public static final int FAR_APART = 25;
}
