package fr.nouveauxlieux.place;

import fr.nouveauxlieux.geodata.territory.Territory;
import java.util.List;
import java.util.Map;

/**
 * Everything that the public may know of a place: what its page and the API show.
 *
 * @param provenance where the value of each known field comes from
 * @param territories the territories that contain it: commune, EPCI, département, région, those that are known
 * @param sources the sources that describe it
 * @param demonstration true for a place made up to show the product
 */
public record PlaceSheet(
        PlaceId id,
        PlaceProfile profile,
        Map<PlaceField<?>, Provenance> provenance,
        List<Territory> territories,
        List<SourceNotice> sources,
        boolean demonstration) {

    /** @throws IllegalStateException never for a place of the registry, whose name is required */
    public String name() {
        return profile.find(PlaceField.NAME)
                .orElseThrow(() -> new IllegalStateException("place " + id + " has no name"));
    }
}
