package fr.nouveauxlieux.demonstration.spread;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.Arrays;
import java.util.List;

/** Communes of which one is drawn, each as often as it has inhabitants. */
final class CommunePool {

    /** Taken for the communes whose population no loaded data knows. */
    private static final int POPULATION_WHERE_UNKNOWN = 300;

    private final List<Commune> communes;
    private final long[] inhabitantsUpTo;

    CommunePool(List<Commune> communes) {
        this.communes = communes;
        this.inhabitantsUpTo = new long[communes.size()];
        long sum = 0;
        for (int i = 0; i < communes.size(); i++) {
            sum += Math.max(1, communes.get(i).population().orElse(POPULATION_WHERE_UNKNOWN));
            inhabitantsUpTo[i] = sum;
        }
    }

    boolean isEmpty() {
        return communes.isEmpty();
    }

    Commune draw(Chance chance) {
        long inhabitant = chance.below(inhabitantsUpTo[inhabitantsUpTo.length - 1]);
        int found = Arrays.binarySearch(inhabitantsUpTo, inhabitant);
        return communes.get(found >= 0 ? found + 1 : -found - 1);
    }
}
