package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.OptionalDouble;

/**
 * A commune from whose centre the nearest France Services is too far.
 *
 * @param metres as the crow flies; empty where there is none on this side of an ocean
 */
record RemoteCommune(Commune commune, OptionalDouble metres) {

    int inhabitants() {
        return commune.population().orElse(0);
    }
}
