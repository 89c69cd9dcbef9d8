package fr.nouveauxlieux.systemtests.browser;

import java.util.regex.Pattern;

/** Patterns of texts on screen, in what the regular expressions of Java and of browsers have in common. */
final class Wording {

    private Wording() {}

    static Pattern exactly(String text) {
        return Pattern.compile("^" + literal(text) + "$");
    }

    static Pattern beginningWith(String text) {
        return Pattern.compile("^" + literal(text));
    }

    private static String literal(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    }
}
