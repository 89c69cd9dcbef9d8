package fr.nouveauxlieux.search.internal.text;

/**
 * Brings plurals to one form with their singular: ateliers, atelier; lieux, lieu; locaux, local. Nothing more: heavier
 * stemming confounds names.
 */
public final class Plural {

    private static final int SHORTEST = 4;

    private Plural() {}

    public static String singular(String word) {
        int length = word.length();
        if (length < SHORTEST || Character.isDigit(word.charAt(0))) {
            return word;
        }
        char last = word.charAt(length - 1);
        if (last == 's') {
            return word.substring(0, length - 1);
        }
        if (last == 'x') {
            if (word.endsWith("aux") && length > SHORTEST && word.charAt(length - 4) != 'e') {
                return word.substring(0, length - 2) + "l";
            }
            if (word.endsWith("eaux") || word.endsWith("eux") || word.endsWith("oux")) {
                return word.substring(0, length - 1);
            }
        }
        return word;
    }
}
