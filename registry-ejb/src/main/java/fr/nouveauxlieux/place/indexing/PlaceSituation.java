package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.vocabulary.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a place lies, as far as its profile tells: by the code of its commune, else by its postal code and town, else
 * by its coordinates. A place without coordinates is put at the centre of its commune, and says so by its precision.
 *
 * @param commune today's commune, even where the profile has the code of an absorbed one
 */
record PlaceSituation(Optional<Commune> commune, Optional<Coordinates> coordinates) {

    static PlaceSituation of(PlaceProfile profile, Gazetteer gazetteer) {
        if (profile.find(PlaceField.COUNTRY).filter(c -> c != Country.FRANCE).isPresent()) {
            return new PlaceSituation(Optional.empty(), profile.find(PlaceField.COORDINATES));
        }
        Optional<Commune> commune = profile.find(PlaceField.COMMUNE_CODE)
                .flatMap(gazetteer::findCommune)
                .or(() -> findByPostalCode(profile, gazetteer))
                .or(() -> profile.find(PlaceField.COORDINATES)
                        .filter(point -> point.precision() != Precision.COMMUNE_CENTRE)
                        .flatMap(gazetteer::findCommuneAt));
        Optional<Coordinates> coordinates =
                profile.find(PlaceField.COORDINATES).or(() -> commune.flatMap(Commune::centre));
        return new PlaceSituation(commune, coordinates);
    }

    /** The town's commune among those that the postal code serves; the only one that it serves, whatever the town. */
    private static Optional<Commune> findByPostalCode(PlaceProfile profile, Gazetteer gazetteer) {
        List<Commune> served = profile.find(PlaceField.POSTAL_CODE)
                .map(gazetteer::listCommunesByPostalCode)
                .orElse(List.of());
        if (served.size() == 1) {
            return Optional.of(served.get(0));
        }
        return profile.find(PlaceField.TOWN).flatMap(town -> gazetteer.listCommunesByName(town).stream()
                .filter(served::contains)
                .findFirst());
    }

    /** The territories that contain the place, from the smallest: commune, EPCI, département, région. */
    List<Territory> listTerritories(Gazetteer gazetteer) {
        List<Territory> territories = new ArrayList<>();
        commune.ifPresent(c -> {
            gazetteer.findTerritory(TerritoryKind.COMMUNE, c.code().value()).ifPresent(territories::add);
            c.epci()
                    .flatMap(code -> gazetteer.findTerritory(TerritoryKind.EPCI, code))
                    .ifPresent(territories::add);
            gazetteer.findTerritory(TerritoryKind.DEPARTEMENT, c.departement()).ifPresent(territories::add);
            gazetteer.findTerritory(TerritoryKind.REGION, c.region()).ifPresent(territories::add);
        });
        return territories;
    }
}
