package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.kernel.Folding;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An organisation as texts name it. @param siret fourteen digits; empty where it has none */
record NamedBody(String name, Optional<String> siret) {

    /** Shorter names, and those that say nothing but what kind of body it is, are found everywhere. */
    private static final int SHORTEST = 6;

    private static final Set<String> COMMON = Set.of(
            "association",
            "collectif",
            "commune",
            "communaute",
            "communes",
            "cooperative",
            "departement",
            "fondation",
            "mairie",
            "metropole",
            "region",
            "sarl",
            "sas",
            "scic",
            "scop",
            "societe",
            "ville",
            "d",
            "de",
            "des",
            "du",
            "et",
            "l",
            "la",
            "le",
            "les");

    private static final Pattern SPACE_IN_NUMBER = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f.]+(?=\\d)");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Whether a text names it: by its name as whole words, without regard to case, accents and signs, or by its number. */
    boolean isNamedIn(String text) {
        return hasTellingName() && words(text).contains(words(name)) || isNumberedIn(text);
    }

    private boolean isNumberedIn(String text) {
        return siret.filter(number ->
                        words(SPACE_IN_NUMBER.matcher(text).replaceAll("")).contains(" " + number + " "))
                .isPresent();
    }

    private boolean hasTellingName() {
        String telling = Arrays.stream(words(name).strip().split(" "))
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.joining());
        return telling.length() >= SHORTEST;
    }

    /** With a space before and after each, so that no word is found inside another. */
    private static String words(String text) {
        return " " + OTHER.matcher(Folding.fold(text)).replaceAll(" ").strip() + " ";
    }
}
