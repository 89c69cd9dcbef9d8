package fr.nouveauxlieux.systemtests.crawl;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a page leads within the portal.
 *
 * @param address path and parameters
 * @param part of the page, by its id; empty for the whole, and for a setting of its scripts as {@code ground=plain}
 */
record Link(String address, String part) {

    /** There are as many searches as one likes, and all are made alike. */
    private static final int MOST_OF_KIND = 8;

    private static final int MOST_OF_SEARCHES = 3;
    /** A folder, and what stands in it. */
    private static final int FIXED_PARTS = 3;

    /** @return empty for what leads elsewhere, or is not read over HTTP */
    static Optional<Link> of(String site, String from, String target) {
        if (target.isBlank() || target.matches("(?i)(mailto|tel|sms|geo|data|blob|javascript):.*")) {
            return Optional.empty();
        }
        URI address = URI.create(site + from).resolve(target.replace(" ", "%20"));
        if (!address.toString().startsWith(site + "/")) {
            return Optional.empty();
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String part = address.getFragment() == null || address.getFragment().contains("=") ? "" : address.getFragment();
        return Optional.of(new Link(address.getRawPath() + query, part));
    }

    /** Alike for addresses that only differ by what they are about: the values of parameters, the names of folders. */
    String kind() {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String[] parts = path.split("/");
        String folders = parts.length < FIXED_PARTS ? path : "/" + parts[1] + "/*".repeat(parts.length - 2);
        String ending = path.contains(".") ? path.substring(path.lastIndexOf('.')) : "";
        return folders + ending + (query < 0 ? "" : "?" + parameters(address.substring(query + 1)));
    }

    int mostOfKind() {
        return address.contains("?")
                ? MOST_OF_SEARCHES
                : address.startsWith("/assets/") ? 2 * MOST_OF_KIND : MOST_OF_KIND;
    }

    private static String parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(parameter -> parameter.replaceFirst("=.*", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
