package fr.nouveauxlieux.portal.http;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * What an operator may set of the HTTP face; defaults are in {@code META-INF/microprofile-config.properties}.
 *
 * @param publicAddress {@code nl.web.public-address}: scheme and host under which the public knows the portal, put
 *     before the addresses in exported files; empty to leave them relative
 * @param trustedProxies {@code nl.web.trusted-proxies}: from whom {@code X-Forwarded-For} is believed
 * @param metricsReaders {@code nl.web.metrics-readers}: who may read {@code /metrics}
 * @param requestsPerMinute {@code nl.web.rate.requests-per-minute}: for each address, on the API; 0 for no limit
 * @param tilesPerMinute {@code nl.web.rate.tiles-per-minute}: for each address; 0 for no limit
 * @param exportLimit {@code nl.web.export-limit}: the most places that one GeoJSON or CSV file holds
 * @param backgroundOrigins {@code nl.web.background-origins}: other origins from which the map may fetch its
 *     background
 */
public record HttpSettings(
        String publicAddress,
        List<AddressRange> trustedProxies,
        List<AddressRange> metricsReaders,
        int requestsPerMinute,
        int tilesPerMinute,
        int exportLimit,
        List<String> backgroundOrigins) {

    public HttpSettings {
        trustedProxies = List.copyOf(trustedProxies);
        metricsReaders = List.copyOf(metricsReaders);
        backgroundOrigins = List.copyOf(backgroundOrigins);
        requirePositiveOrZero("nl.web.rate.requests-per-minute", requestsPerMinute);
        requirePositiveOrZero("nl.web.rate.tiles-per-minute", tilesPerMinute);
        requirePositiveOrZero("nl.web.export-limit", exportLimit);
        for (String origin : backgroundOrigins) {
            if (!origin.matches("https?://[A-Za-z0-9.*-]+(:\\d+)?")) {
                throw new IllegalArgumentException(
                        "nl.web.background-origins: expected origins as https://data.geopf.fr, was " + origin);
            }
        }
    }

    /** @throws IllegalArgumentException naming the property that is wrong */
    static HttpSettings from(Config config) {
        return new HttpSettings(
                config.getOptionalValue("nl.web.public-address", String.class)
                        .map(address -> address.replaceAll("/+$", ""))
                        .orElse(""),
                ranges(config, "nl.web.trusted-proxies"),
                ranges(config, "nl.web.metrics-readers"),
                config.getValue("nl.web.rate.requests-per-minute", Integer.class),
                config.getValue("nl.web.rate.tiles-per-minute", Integer.class),
                config.getValue("nl.web.export-limit", Integer.class),
                texts(config, "nl.web.background-origins").toList());
    }

    private static List<AddressRange> ranges(Config config, String property) {
        return texts(config, property)
                .map(text -> {
                    try {
                        return AddressRange.parse(text);
                    } catch (IllegalArgumentException e) {
                        throw new IllegalArgumentException(property + ": " + e.getMessage(), e);
                    }
                })
                .toList();
    }

    private static Stream<String> texts(Config config, String property) {
        return config.getOptionalValue(property, String.class).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static void requirePositiveOrZero(String property, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(property + ": expected zero or more, was " + value);
        }
    }
}
