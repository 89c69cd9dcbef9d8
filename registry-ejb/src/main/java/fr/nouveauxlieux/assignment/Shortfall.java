package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.College;
import java.util.Map;
import java.util.Set;

/**
 * A dossier that gets fewer readers than wanted.
 *
 * @param places that stay empty
 * @param colleges of which a reader lacks
 * @param why how many readers of the panel each thing bars
 */
public record Shortfall(DossierId dossier, int places, Set<College> colleges, Map<Bar, Integer> why) {

    public Shortfall {
        colleges = Set.copyOf(colleges);
        why = Map.copyOf(why);
    }
}
