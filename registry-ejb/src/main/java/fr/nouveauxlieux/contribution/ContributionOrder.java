package fr.nouveauxlieux.contribution;

/** In which order contributions are listed; those that wait stand first in each. */
public record ContributionOrder(Key key, boolean descending) {

    public static final ContributionOrder USUAL = new ContributionOrder(Key.PROPOSED, false);

    /** What they are ordered by. */
    public enum Key {
        PLACE,
        DEPARTEMENT,
        PROPOSED
    }
}
