package fr.nouveauxlieux.portal.ogc.cql;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of LIKE: {@code %} stands for any characters, {@code _} for one, a backslash takes the next one as it is.
 * Matching takes at most the product of both lengths, whatever the pattern.
 */
final class Wildcards {

    private static final int ANY = -1;
    private static final int ONE = -2;

    private final int[] pattern;

    Wildcards(String text) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\' && i + 1 < text.length()) {
                parts.add((int) text.charAt(++i));
            } else {
                parts.add(character == '%' ? ANY : character == '_' ? ONE : character);
            }
        }
        pattern = parts.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean matches(String text) {
        int at = 0;
        int next = 0;
        int lastAny = -1;
        int resume = 0;
        while (at < text.length()) {
            if (next < pattern.length && (pattern[next] == ONE || pattern[next] == text.charAt(at))) {
                at++;
                next++;
            } else if (next < pattern.length && pattern[next] == ANY) {
                lastAny = next++;
                resume = at;
            } else if (lastAny >= 0) {
                next = lastAny + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (next < pattern.length && pattern[next] == ANY) {
            next++;
        }
        return next == pattern.length;
    }
}
