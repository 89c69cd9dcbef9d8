package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The address of a place of the registry, as the answer to a field of the kind address. */
public final class PlaceAddress {

    private PlaceAddress() {}

    /** Empty for a place of which neither street nor town is known. */
    public static Optional<Map<String, Object>> find(PlaceSheet place) {
        PlaceProfile profile = place.profile();
        Optional<String> label = profile.find(PlaceField.STREET).or(() -> profile.find(PlaceField.TOWN));
        return label.map(street -> {
            Map<String, Object> address = new LinkedHashMap<>();
            address.put("label", street);
            profile.find(PlaceField.POSTAL_CODE)
                    .map(PostalCode::value)
                    .ifPresent(postalCode -> address.put("postalCode", postalCode));
            commune(place).ifPresent(commune -> address.put("commune", commune));
            profile.find(PlaceField.COORDINATES).ifPresent(point -> put(address, point));
            return address;
        });
    }

    private static Optional<String> commune(PlaceSheet place) {
        return place.territories().stream()
                .filter(territory -> territory.kind() == TerritoryKind.COMMUNE)
                .map(Territory::code)
                .findFirst()
                .or(() -> place.profile().find(PlaceField.COMMUNE_CODE).map(CommuneCode::value));
    }

    private static void put(Map<String, Object> address, Coordinates point) {
        address.put("lat", point.latitude());
        address.put("lon", point.longitude());
        PointPrecision.of(point.precision()).ifPresent(precision -> address.put("precision", precision.code()));
    }
}
