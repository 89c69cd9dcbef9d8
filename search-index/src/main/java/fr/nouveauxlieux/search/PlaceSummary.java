package fr.nouveauxlieux.search;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a list of results shows of a place. Texts that are unknown are empty.
 *
 * @param id the place's public identifier
 * @param address number and street
 * @param postalCode five digits, or empty
 * @param communeCode INSEE code, or empty
 * @param communeName the commune's name
 * @param departement code of the département, or empty (a place in Belgium)
 * @param types codes of its types, the main one first
 * @param labels codes of the labels it holds now
 * @param status code of its opening status; empty where unknown
 * @param openingHours its hours in OSM {@code opening_hours} grammar; empty where unknown
 * @param coordinates where it lies; empty where no source says
 * @param updated when what is known of it was last true; empty where no source says
 * @param demonstration true for a place made up to show the product
 */
public record PlaceSummary(
        String id,
        String name,
        String address,
        String postalCode,
        String communeCode,
        String communeName,
        String departement,
        List<String> types,
        List<String> labels,
        String status,
        String openingHours,
        Optional<Coordinates> coordinates,
        Optional<LocalDate> updated,
        boolean demonstration) {

    public PlaceSummary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        types = List.copyOf(types);
        labels = List.copyOf(labels);
        Objects.requireNonNull(coordinates, "coordinates");
        Objects.requireNonNull(updated, "updated");
    }
}
