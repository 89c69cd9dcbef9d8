package fr.nouveauxlieux.geodata.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How names of French places compare: two names that a reader takes for the same have the same key.
 *
 * <p>A key is lower-case words of ASCII letters and digits, one space apart. Accents, hyphens, both apostrophes and
 * ligatures vanish; {@code St}, {@code Ste}, {@code Sts} and {@code s/} are spelt out; an article after the name, as in
 * {@code Havre (Le)}, comes back to its front; {@code 11e}, {@code 11ème arrondissement} and {@code 011} are
 * {@code 11}; what follows {@code CEDEX} is dropped.
 */
public final class PlaceNames {

    private static final Map<String, String> SPELT_OUT =
            Map.of("st", "saint", "ste", "sainte", "sts", "saints", "stes", "saintes");
    private static final Set<String> ARTICLES = Set.of("l", "le", "la", "les");
    private static final Set<String> ORDINALS = Set.of("e", "er", "ere", "eme", "ieme", "nd", "nde", "re");
    private static final Set<String> ARRONDISSEMENT = Set.of("arrondissement", "arrdt", "arrt", "ardt", "arr");
    private static final Pattern TRAILING_ARTICLE = Pattern.compile("(.*\\S)\\s*\\((l['’]?|le|la|les)\\)\\s*");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)([a-z]*)");

    /** The letters of European names, folded once: names come by tens of thousands. */
    private static final String[] FOLDED =
            IntStream.range(0, 0x180).mapToObj(PlaceNames::fold).toArray(String[]::new);

    private PlaceNames() {}

    /** The key of a name; empty if it holds no letter and no digit. */
    public static String key(String name) {
        return String.join(" ", words(name));
    }

    /** A key but for its leading article: {@code havre} for Le Havre, {@code isle d abeau} for L'Isle-d'Abeau. */
    public static String withoutArticle(String key) {
        int space = key.indexOf(' ');
        return space > 0 && ARTICLES.contains(key.substring(0, space)) ? key.substring(space + 1) : key;
    }

    private static List<String> words(String name) {
        String text = articleFirst(fold(name));
        List<String> words = new ArrayList<>(6);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                boolean slash = i < text.length() && text.charAt(i) == '/';
                String word = text.substring(start, i);
                start = -1;
                if (word.equals("cedex") && !words.isEmpty()) {
                    break;
                }
                add(words, slash && word.equals("s") ? "sur" : word);
            }
        }
        return words;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static void add(List<String> words, String word) {
        boolean afterNumber = !words.isEmpty() && isNumber(words.get(words.size() - 1));
        if (afterNumber && (ORDINALS.contains(word) || ARRONDISSEMENT.contains(word))) {
            return;
        }
        words.add(isDigit(word.charAt(0)) ? withoutOrdinal(word) : SPELT_OUT.getOrDefault(word, word));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String withoutOrdinal(String word) {
        Matcher number = NUMBER.matcher(word);
        boolean plain = number.matches() && (number.group(2).isEmpty() || ORDINALS.contains(number.group(2)));
        return plain ? number.group(1) : word;
    }

    private static String articleFirst(String folded) {
        if (!folded.endsWith(")")) {
            return folded;
        }
        Matcher trailing = TRAILING_ARTICLE.matcher(folded);
        return trailing.matches() ? trailing.group(2) + " " + trailing.group(1) : folded;
    }

    /** Lower case, without accents nor ligatures. */
    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); ) {
            int point = name.codePointAt(i);
            i += Character.charCount(point);
            if (point < FOLDED.length) {
                folded.append(FOLDED[point]);
            } else {
                folded.append(fold(point));
            }
        }
        return folded.toString().strip();
    }

    private static String fold(int point) {
        String lower = Character.toString(point).toLowerCase(Locale.ROOT);
        String plain = lower.replace("œ", "oe").replace("æ", "ae");
        String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        return decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
