package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways to a place, as plain links to open services: OpenStreetMap on foot, by bicycle and by car, Transitous by
 * public transport. Nothing is asked of them before someone follows a link.
 */
public final class Ways {

    private static final String ROADS = "https://www.openstreetmap.org/directions?engine=fossgis_osrm_";
    private static final String TRANSPORT = "https://api.transitous.org/?";

    private final Coordinates place;
    private final String name;
    private final Optional<Coordinates> from;

    /** @param from where the visitor starts; empty where they did not say, which the service then asks */
    Ways(Coordinates place, String name, Optional<Coordinates> from) {
        this.place = place;
        this.name = name;
        this.from = from;
    }

    /**
     * @param key of its name among the texts: {@code way.foot}
     * @param service whose site it leads to
     */
    public record Way(String key, String url, String service) {}

    List<Way> list() {
        return List.of(
                new Way("way.foot", road("foot"), "OpenStreetMap"),
                new Way("way.transport", transport(), "Transitous"),
                new Way("way.bicycle", road("bike"), "OpenStreetMap"),
                new Way("way.car", road("car"), "OpenStreetMap"));
    }

    private String road(String profile) {
        return ROADS + profile + "&route=" + encode(from.map(Ways::degrees).orElse("") + ";" + degrees(place));
    }

    private String transport() {
        return TRANSPORT
                + from.map(start -> "fromPlace=" + encode(degrees(start)) + "&").orElse("")
                + "toPlace=" + encode(degrees(place)) + "&toName=" + encode(name);
    }

    private static String degrees(Coordinates point) {
        return String.format(Locale.ROOT, "%.6f,%.6f", point.latitude(), point.longitude());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
