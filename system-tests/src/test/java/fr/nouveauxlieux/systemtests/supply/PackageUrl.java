package fr.nouveauxlieux.systemtests.supply;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package of a registry, in one version, as a bill of materials names it ({@code pkg:maven/group/name@1.0?type=jar}).
 *
 * @param ecosystem as OSV calls it: {@code Maven} or {@code npm}
 * @param name as OSV writes it: {@code group:name}, {@code @scope/name} or {@code name}
 */
record PackageUrl(String ecosystem, String name, String version) {

    private static final Pattern SHAPE = Pattern.compile("pkg:(maven|npm)/([^@?#]+)@([^?#]+).*");

    /** Empty for packages of other registries. */
    static Optional<PackageUrl> find(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = decoded(matcher.group(2));
        String version = decoded(matcher.group(3));
        return Optional.of(
                matcher.group(1).equals("maven")
                        ? new PackageUrl("Maven", name.replace('/', ':'), version)
                        : new PackageUrl("npm", name, version));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return ecosystem + " " + name + " " + version;
    }
}
