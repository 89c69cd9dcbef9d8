package fr.nouveauxlieux.committee.ranking;

/** Where a dossier is moved in the ranking. */
public sealed interface RankMove {

    record Up() implements RankMove {}

    record Down() implements RankMove {}

    /** @param rank from 1 */
    record To(int rank) implements RankMove {}

    /** The rank that it comes to from another. */
    default int from(int rank) {
        if (this instanceof Up) {
            return rank - 1;
        }
        return this instanceof To to ? to.rank() : rank + 1;
    }
}
