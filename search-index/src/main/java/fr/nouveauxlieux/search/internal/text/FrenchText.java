package fr.nouveauxlieux.search.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits French text into folded words: lower case, no accents, ligatures opened, {@code st} and {@code ste} written
 * in full, elided articles dropped whatever the apostrophe.
 */
public final class FrenchText {

    /** Longer words are cut: nobody types them, and terms of an index are bounded. */
    private static final int MAX_WORD_LENGTH = 40;

    private static final int MAX_WORDS = 20_000;

    private FrenchText() {}

    /** The words in their order, articles and prepositions included. */
    public static List<String> words(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        int length = folded.length();
        int start = -1;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                if (start < 0) {
                    start = i;
                }
            } else if (start >= 0) {
                if (!(isApostrophe(c) && isElision(folded, start, i)) && words.size() < MAX_WORDS) {
                    words.add(expand(folded.substring(start, Math.min(i, start + MAX_WORD_LENGTH))));
                }
                start = -1;
            }
        }
        return words;
    }

    /** The words that carry meaning, or all of them where none does. */
    public static List<String> significant(List<String> words) {
        List<String> kept = words.stream().filter(w -> !StopWords.contains(w)).toList();
        return kept.isEmpty() ? words : kept;
    }

    /** One string for what counts as the same name: its significant words. */
    public static String nameKey(String name) {
        return String.join(" ", significant(words(name)));
    }

    /** One string for words that would make the same name, however they are run together: {@code fab lab}, {@code fablab}. */
    public static String wholeName(List<String> significantWords) {
        return String.join("", significantWords);
    }

    /** One string by which names stand in French alphabetical order: words first, accents only between equals. */
    public static String sortKey(String name) {
        String folded = fold(name);
        StringBuilder key = new StringBuilder(folded.length() + 8);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().trim();
    }

    /** Lower case, without accents, ligatures opened, curly apostrophes straightened. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String lower = text.toLowerCase(Locale.FRENCH);
        String decomposed = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length() + 4);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'œ' -> folded.append("oe");
                case 'æ' -> folded.append("ae");
                case 'ß' -> folded.append("ss");
                case '’', 'ʼ', '‘', '´', '`' -> folded.append('\'');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'';
    }

    /** One letter, or {@code qu}: l', d', j', m', n', s', t', c', qu'. */
    private static boolean isElision(String text, int start, int end) {
        return end - start == 1 && "ldjmnstc".indexOf(text.charAt(start)) >= 0
                || end - start == 2 && text.startsWith("qu", start);
    }

    private static String expand(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "sts" -> "saints";
            case "stes" -> "saintes";
            default -> word;
        };
    }
}
