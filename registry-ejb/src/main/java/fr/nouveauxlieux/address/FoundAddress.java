package fr.nouveauxlieux.address;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import java.util.Optional;

/**
 * An address as the service knows it.
 *
 * @param label all of it, in one line
 * @param street its number and street, or its hamlet; the name of the commune where that is all
 * @param town the name of its commune
 * @param point of the precision that the service gives it
 */
public record FoundAddress(
        String label,
        String street,
        Optional<PostalCode> postalCode,
        CommuneCode commune,
        String town,
        Coordinates point) {}
