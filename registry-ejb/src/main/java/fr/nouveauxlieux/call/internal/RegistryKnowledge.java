package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.form.KnownThings;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/** What the registry and the gazetteer know. */
@ApplicationScoped
public class RegistryKnowledge implements KnownThings {

    @Inject
    private PlaceDirectory places;

    @Inject
    private Gazetteer gazetteer;

    @Override
    public boolean isPlace(String id) {
        return PlaceId.find(id).flatMap(places::findSheet).isPresent();
    }

    @Override
    public boolean isCommune(String code) {
        return CommuneCode.find(code).flatMap(gazetteer::findCommune).isPresent();
    }

    @Override
    public boolean isAround(String commune, double latitude, double longitude) {
        Coordinates point = Coordinates.of(latitude, longitude);
        return CommuneCode.find(commune)
                .flatMap(gazetteer::findCommune)
                .map(found -> new Surroundings(gazetteer, found).hold(point))
                .orElse(true);
    }

    @Override
    public boolean isTerritory(String kind, String code) {
        return Arrays.stream(TerritoryKind.values())
                .filter(known -> known.name().equalsIgnoreCase(kind))
                .anyMatch(known -> gazetteer.findTerritory(known, code).isPresent());
    }
}
