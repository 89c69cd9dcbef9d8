package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What someone may see of a ranking.
 *
 * @param seen the dossiers that are shown
 * @param barred those of the wave from which they are kept by an interest
 */
public record Sight(Predicate<DossierId> seen, Set<DossierId> barred) {

    public Sight {
        barred = Set.copyOf(barred);
    }

    public boolean sees(DossierId dossier) {
        return seen.test(dossier);
    }

    /**
     * Whether nothing is kept from them. Otherwise sums and ranks are: with all others known, they tell what is left of the one
     * that is hidden.
     */
    public boolean isWhole(Collection<DossierId> ranked) {
        return barred.isEmpty() && ranked.stream().allMatch(seen);
    }
}
