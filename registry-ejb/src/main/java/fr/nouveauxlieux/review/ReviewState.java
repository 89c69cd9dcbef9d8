package fr.nouveauxlieux.review;

/** Whether a review is still written, or given by its reader. */
public enum ReviewState {
    DRAFT,
    GIVEN
}
