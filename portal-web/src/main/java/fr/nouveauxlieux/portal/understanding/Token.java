package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.geodata.territory.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as it was typed, and its key: lower case, no accent. What stands between words, apostrophes and hyphens among
 * it, only parts them.
 */
record Token(String raw, String key) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static List<Token> listOf(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String key = PlaceNames.key(word.group());
            if (!key.isEmpty()) {
                tokens.add(new Token(word.group(), key));
            }
        }
        return tokens;
    }

    boolean isNumber() {
        return key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
