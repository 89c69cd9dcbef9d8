package fr.nouveauxlieux.address.internal;

import fr.nouveauxlieux.address.FoundAddress;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the GeoJSON of the service, <a href="https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage">documented by IGN</a>. */
final class AddressAnswers {

    private static final int LONGEST = 300;

    private AddressAnswers() {}

    /** @throws IllegalArgumentException for what is no collection of features; features that are no addresses are left out */
    static List<FoundAddress> read(Map<String, Object> answer) {
        if (!(answer.get("features") instanceof List<?> features)) {
            throw new IllegalArgumentException("expected a list of features");
        }
        return features.stream().flatMap(feature -> find(feature).stream()).toList();
    }

    private static Optional<FoundAddress> find(Object feature) {
        if (!(feature instanceof Map<?, ?> map) || !(map.get("properties") instanceof Map<?, ?> properties)) {
            return Optional.empty();
        }
        Optional<CommuneCode> commune = text(properties, "citycode").flatMap(CommuneCode::find);
        Optional<Coordinates> point =
                point(map.get("geometry"), text(properties, "type").orElse(""));
        Optional<String> label = text(properties, "label");
        Optional<String> name = text(properties, "name");
        if (commune.isEmpty() || point.isEmpty() || label.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FoundAddress(
                label.get(),
                name.get(),
                text(properties, "postcode").flatMap(PostalCode::find),
                commune.get(),
                text(properties, "city").orElse(""),
                point.get()));
    }

    private static Optional<String> text(Map<?, ?> properties, String key) {
        return properties.get(key) instanceof String text && !text.isBlank() && text.length() <= LONGEST
                ? Optional.of(text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                : Optional.empty();
    }

    /** GeoJSON is longitude first. */
    private static Optional<Coordinates> point(Object geometry, String type) {
        if (geometry instanceof Map<?, ?> map
                && map.get("coordinates") instanceof List<?> pair
                && pair.size() >= 2
                && pair.get(0) instanceof Number longitude
                && pair.get(1) instanceof Number latitude
                && Math.abs(latitude.doubleValue()) <= 90
                && Math.abs(longitude.doubleValue()) <= 180) {
            return Optional.of(new Coordinates(latitude.doubleValue(), longitude.doubleValue(), precision(type)));
        }
        return Optional.empty();
    }

    private static Precision precision(String type) {
        return switch (type) {
            case "housenumber" -> Precision.ENTRANCE;
            case "street" -> Precision.STREET;
            case "locality" -> Precision.LOCALITY;
            default -> Precision.COMMUNE_CENTRE;
        };
    }
}
