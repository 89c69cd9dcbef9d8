package fr.nouveauxlieux.search.internal.text;

/**
 * What remains of a folded word once the usual hesitations of spelling are gone: doubled letters, {@code y} for
 * {@code i}, {@code ph} for {@code f}, {@code qu} and {@code ck} for {@code k}. Misspellings are looked for among
 * skeletons, where one or two edits reach further.
 */
public final class Skeleton {

    private Skeleton() {}

    public static String of(String folded) {
        StringBuilder skeleton = new StringBuilder(folded.length());
        int length = folded.length();
        for (int i = 0; i < length; i++) {
            char c = folded.charAt(i);
            char next = i + 1 < length ? folded.charAt(i + 1) : 0;
            if (c == 'p' && next == 'h') {
                append(skeleton, 'f');
                i++;
            } else if (c == 'q') {
                append(skeleton, 'k');
                if (next == 'u') {
                    i++;
                }
            } else if (c == 'c' && next == 'k') {
                append(skeleton, 'k');
                i++;
            } else if (c == 'y') {
                append(skeleton, 'i');
            } else {
                append(skeleton, c);
            }
        }
        return skeleton.toString();
    }

    private static void append(StringBuilder skeleton, char c) {
        int length = skeleton.length();
        if (length == 0 || skeleton.charAt(length - 1) != c || Character.isDigit(c)) {
            skeleton.append(c);
        }
    }
}
