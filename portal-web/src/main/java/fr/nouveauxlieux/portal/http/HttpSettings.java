package fr.nouveauxlieux.portal.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param hosts {@code nl.web.hosts}: names by which the portal may be asked for, beside the public address and those
 *     of the machine itself; in small letters
 * @param largestForm {@code nl.web.largest-form-bytes}: the most bytes of a body, but for files that are sent to be
 *     imported
 */
public record HttpSettings(
        String publicAddress,
        List<AddressRange> trustedProxies,
        List<AddressRange> metricsReaders,
        int requestsPerMinute,
        int tilesPerMinute,
        int exportLimit,
        List<String> backgroundOrigins,
        List<String> hosts,
        int largestForm) {

    private static final Pattern PUBLIC_ADDRESS =
            Pattern.compile("https?://(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9.-]+)(:\\d{1,5})?");

    public HttpSettings {
        trustedProxies = List.copyOf(trustedProxies);
        metricsReaders = List.copyOf(metricsReaders);
        backgroundOrigins = List.copyOf(backgroundOrigins);
        hosts = List.copyOf(hosts);
        if (!publicAddress.isEmpty() && !PUBLIC_ADDRESS.matcher(publicAddress).matches()) {
            throw new IllegalArgumentException(
                    "nl.web.public-address: expected scheme and host as https://lieux.example, was " + publicAddress);
        }
        requirePositiveOrZero("nl.web.largest-form-bytes", largestForm);
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
                texts(config, "nl.web.background-origins").toList(),
                texts(config, "nl.web.hosts").map(HttpSettings::host).toList(),
                config.getValue("nl.web.largest-form-bytes", Integer.class));
    }

    /** The name in the public address, in small letters; empty where there is no public address. */
    Optional<String> publicHost() {
        Matcher matcher = PUBLIC_ADDRESS.matcher(publicAddress);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String host(String text) {
        if (!text.matches("[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+]")) {
            throw new IllegalArgumentException(
                    "nl.web.hosts: expected names as lieux.example, without scheme nor port, was " + text);
        }
        return text.toLowerCase(Locale.ROOT);
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
