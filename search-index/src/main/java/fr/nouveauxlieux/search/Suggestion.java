package fr.nouveauxlieux.search;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.Optional;

/**
 * A completion of what is being typed.
 *
 * @param code INSEE code of a commune, département or région; the postal code itself; identifier of a place
 * @param label what to show first, as {@code Saint-Denis}
 * @param detail what tells homonyms apart, as {@code 93200, Seine-Saint-Denis}
 */
public record Suggestion(Kind kind, String code, String label, String detail, Optional<Coordinates> coordinates) {

    public enum Kind {
        COMMUNE,
        POSTAL_CODE,
        DEPARTEMENT,
        REGION,
        PLACE
    }
}
