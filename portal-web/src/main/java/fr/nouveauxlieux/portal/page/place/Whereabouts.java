package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a place is, and how to get there without telling anybody but the service that the visitor chooses. */
public final class Whereabouts {

    private final PlaceProfile profile;
    private final String name;

    Whereabouts(PlaceProfile profile, String name) {
        this.profile = profile;
        this.name = name;
    }

    /** The postal address, a line each. */
    public List<String> getLines() {
        return Stream.of(
                        profile.find(PlaceField.ADDRESS_COMPLEMENT),
                        profile.find(PlaceField.STREET),
                        Optional.of(getTown()).filter(town -> !town.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Postal code and town; empty where unknown. */
    public String getTown() {
        return Stream.of(profile.find(PlaceField.POSTAL_CODE).map(Object::toString), profile.find(PlaceField.TOWN))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    public boolean isLocated() {
        return point().isPresent();
    }

    /** Degrees; empty where unknown. */
    public String getLatitude() {
        return point().map(p -> degrees(p.latitude())).orElse("");
    }

    /** Degrees; empty where unknown. */
    public String getLongitude() {
        return point().map(p -> degrees(p.longitude())).orElse("");
    }

    /** Code of the precision, as {@code commune-centre}. */
    public String getPrecision() {
        return point().map(p -> p.precision().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
    }

    /** Opens the map application of the visitor's own device. */
    public String getGeoLink() {
        String point = getLatitude() + "," + getLongitude();
        return "geo:" + point + "?q=" + point + "("
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + ")";
    }

    Optional<Coordinates> point() {
        return profile.find(PlaceField.COORDINATES);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
