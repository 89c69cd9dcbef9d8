package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.territory.PlaceNames;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A centre that may stand for a commune of today.
 *
 * @param currentName name of the commune of today
 * @param ownCode whether the file gives it under the code of today, which merged communes take from their chef-lieu
 * @param name name that the file gives
 * @param position x longitude, y latitude
 */
record CentreCandidate(String currentName, boolean ownCode, String name, Coordinate position) {

    /**
     * The row of today's code, that is of the chef-lieu; failing it the one whose name the new name begins with or
     * holds, as Conques in Conques-en-Rouergue; failing it the one nearest to the middle of all.
     */
    static CentreCandidate best(List<CentreCandidate> candidates) {
        Coordinate middle = new Coordinate(
                candidates.stream().mapToDouble(c -> c.position.x).average().orElseThrow(),
                candidates.stream().mapToDouble(c -> c.position.y).average().orElseThrow());
        return candidates.stream()
                .min(Comparator.comparing((CentreCandidate c) -> !c.ownCode)
                        .thenComparing(c -> !c.isNamedInCurrentName())
                        .thenComparing(c -> c.position.distance(middle)))
                .orElseThrow();
    }

    private boolean isNamedInCurrentName() {
        return (" " + PlaceNames.key(currentName) + " ").contains(" " + PlaceNames.key(name) + " ");
    }
}
