package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each département is given.
 *
 * @param byDepartement by its code; under an empty one, dossiers that tell none
 */
public record Coverage(SortedMap<String, Share> byDepartement) {

    /**
     * Of one département, or of one dossier there.
     *
     * @param ranked dossiers of this session
     * @param retained of them
     * @param committed dossiers of the wave that were given something before
     * @param laureates of the call that everyone knows, other than these
     * @param amount retained and committed
     */
    public record Share(String departement, int ranked, int retained, int committed, int laureates, Money amount) {

        Share plus(Share other) {
            return new Share(
                    departement,
                    ranked + other.ranked,
                    retained + other.retained,
                    committed + other.committed,
                    laureates + other.laureates,
                    amount.plus(other.amount));
        }

        /** Whether something is given there in this wave. */
        public boolean isServed() {
            return retained + committed > 0;
        }

        /** Whether something is given there, in this wave or in another of the call. */
        public boolean isCovered() {
            return isServed() || laureates > 0;
        }
    }

    public Coverage {
        byDepartement = Collections.unmodifiableSortedMap(new TreeMap<>(byDepartement));
    }

    /** @param shares one a dossier */
    public static Coverage of(Collection<Share> shares) {
        SortedMap<String, Share> summed = new TreeMap<>();
        shares.forEach(share -> summed.merge(share.departement(), share, Share::plus));
        return new Coverage(summed);
    }

    /** How many départements are given something. */
    public int countCovered() {
        return (int) byDepartement.values().stream()
                .filter(share -> !share.departement().isEmpty() && share.isCovered())
                .count();
    }

    /** How many départements are given something in this wave, and nothing by another. */
    public int countNewlyCovered() {
        return (int) byDepartement.values().stream()
                .filter(share -> !share.departement().isEmpty() && share.isServed() && share.laureates() == 0)
                .count();
    }
}
