package fr.nouveauxlieux.review;

/** When a reader sees what the others wrote of the same dossier. Before their own is given nobody does, whatever is chosen. */
public enum ReviewVisibility {
    NEVER,
    AFTER_OWN,
    WHEN_ALL_IN;

    /**
     * @param ownGiven whether the reader has given their own review
     * @param allIn whether everyone who reads the dossier has
     */
    public boolean shows(boolean ownGiven, boolean allIn) {
        return ownGiven && (this == AFTER_OWN || this == WHEN_ALL_IN && allIn);
    }
}
