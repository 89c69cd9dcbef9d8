package fr.nouveauxlieux.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** By which someone recognises a device of theirs in the list of sessions: {@code Firefox, Linux}. Nothing finer is kept. */
public record DeviceName(String value) {

    private static final int LONGEST = 60;
    private static final String UNKNOWN = "?";

    /** In this order: many programs name others beside themselves. */
    private static final Map<String, String> PROGRAMS = ordered(
            "Edg", "Edge", "OPR/", "Opera", "Firefox", "Firefox", "Chrome", "Chrome", "CriOS", "Chrome", "FxiOS",
            "Firefox", "Safari", "Safari", "curl", "curl");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    public DeviceName {
        if (value == null || value.length() > LONGEST) {
            throw new IllegalArgumentException("expected the name of a device, at most " + LONGEST + " characters");
        }
    }

    /** @param userAgent the header of the request; null where there is none */
    public static DeviceName of(String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        return new DeviceName(first(PROGRAMS, text) + ", " + first(SYSTEMS, text));
    }

    private static String first(Map<String, String> names, String text) {
        return names.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
