package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.territory.Territory;
import java.util.OptionalDouble;

/**
 * What a région or a département has.
 *
 * @param places of the registry, whatever they are
 * @param inhabitants 0 where the gazetteer knows none
 * @param franceServices not closed
 * @param fabriques Fabriques de territoire, not closed
 * @param communes of which the centre is known
 * @param remoteCommunes those of them that are too far from a France Services
 * @param arrondissements 0 where there are none
 * @param bareArrondissements those of them without a Fabrique de territoire
 */
record ZoneFigures(
        Territory territory,
        int places,
        int inhabitants,
        int franceServices,
        int fabriques,
        int communes,
        int remoteCommunes,
        int remoteInhabitants,
        int arrondissements,
        int bareArrondissements) {

    private static final double SHARE = 100_000;

    /** Places for 100,000 inhabitants. */
    OptionalDouble density() {
        return inhabitants == 0 ? OptionalDouble.empty() : OptionalDouble.of(places * SHARE / inhabitants);
    }
}
