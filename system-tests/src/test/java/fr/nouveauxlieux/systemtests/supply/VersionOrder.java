package fr.nouveauxlieux.systemtests.supply;

import java.math.BigInteger;
import java.util.Comparator;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** Which of two versions comes first, as the package's own registry has it. */
final class VersionOrder {

    private VersionOrder() {}

    static Comparator<String> of(String ecosystem) {
        return ecosystem.equals("Maven") ? Comparator.comparing(ComparableVersion::new) : VersionOrder::compareSemantic;
    }

    /** Semantic versioning 2.0: build metadata counts for nothing, a pre-release comes before its release. */
    private static int compareSemantic(String one, String other) {
        String[] first = split(one);
        String[] second = split(other);
        int cores = compareParts(first[0], second[0]);
        if (cores != 0 || first[1].equals(second[1])) {
            return cores;
        }
        if (first[1].isEmpty() || second[1].isEmpty()) {
            return first[1].isEmpty() ? 1 : -1;
        }
        return compareParts(first[1], second[1]);
    }

    /** @return the core and the pre-release, which may be empty */
    private static String[] split(String version) {
        String plain = version.replaceFirst("\\+.*$", "").replaceFirst("^v", "");
        int hyphen = plain.indexOf('-');
        return hyphen < 0
                ? new String[] {plain, ""}
                : new String[] {plain.substring(0, hyphen), plain.substring(hyphen + 1)};
    }

    private static int compareParts(String one, String other) {
        String[] first = one.split("\\.");
        String[] second = other.split("\\.");
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int order = comparePart(first[i], second[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.length, second.length);
    }

    private static int comparePart(String one, String other) {
        boolean firstIsNumber = one.matches("\\d+");
        boolean secondIsNumber = other.matches("\\d+");
        if (firstIsNumber && secondIsNumber) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return firstIsNumber == secondIsNumber ? one.compareTo(other) : firstIsNumber ? -1 : 1;
    }
}
