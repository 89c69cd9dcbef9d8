package fr.nouveauxlieux.geodata.territory;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A commune as the official geographic code has it, or a municipal arrondissement of Paris, Lyon or Marseille
 * (whose {@link #parent()} is its city).
 *
 * @param postalCodes every postal code that serves it, ascending; may be empty
 * @param epci SIREN of its intercommunality; empty for the few that have none
 * @param centre its centre, of precision {@code COMMUNE_CENTRE}; empty where no loaded data knows it
 * @param parent the city, for a municipal arrondissement
 */
public record Commune(
        CommuneCode code,
        String name,
        List<PostalCode> postalCodes,
        String departement,
        String region,
        Optional<String> epci,
        Optional<Coordinates> centre,
        OptionalInt population,
        Optional<DensityClass> density,
        Optional<CommuneCode> parent) {

    public Commune {
        postalCodes = List.copyOf(postalCodes);
    }
}
