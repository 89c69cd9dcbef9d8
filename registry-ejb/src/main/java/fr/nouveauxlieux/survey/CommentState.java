package fr.nouveauxlieux.survey;

/** What became of a comment. */
public enum CommentState {
    WAITING,
    PUBLISHED,
    SET_ASIDE
}
