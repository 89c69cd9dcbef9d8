package fr.nouveauxlieux.portal.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the media types that can be given an {@code Accept} header likes best (RFC 9110, without parameters). */
public final class AcceptedTypes {

    private AcceptedTypes() {}

    /**
     * @param accept the header; null or blank accepts everything
     * @param offered in our order of preference, the first one given where the asker has none
     * @return empty where nothing that is offered is accepted
     */
    public static Optional<String> choose(String accept, List<String> offered) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(offered.get(0));
        }
        String best = null;
        double bestQuality = 0;
        for (String type : offered) {
            double quality = qualityOf(type, accept);
            if (quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The quality of the most precise range that matches the type; 0 where none does. */
    private static double qualityOf(String type, String accept) {
        double quality = 0;
        int precision = 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = range.split(";");
            int match = precisionOf(parts[0].strip(), type);
            if (match > precision) {
                precision = match;
                quality = readQuality(parts);
            }
        }
        return quality;
    }

    private static int precisionOf(String range, String type) {
        if (range.equals(type)) {
            return 3;
        }
        if (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1))) {
            return 2;
        }
        return range.equals("*/*") || range.equals("*") ? 1 : 0;
    }

    private static double readQuality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.matches("q=[01](\\.\\d{0,3})?")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
