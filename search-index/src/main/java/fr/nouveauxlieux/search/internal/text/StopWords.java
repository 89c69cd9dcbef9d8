package fr.nouveauxlieux.search.internal.text;

import java.util.Set;

/** Words that carry no meaning of their own in a question: they may be missing from what answers it. */
public final class StopWords {

    private static final Set<String> WORDS = Set.of(
            "a",
            "alentours",
            "au",
            "autour",
            "aux",
            "avec",
            "ce",
            "ces",
            "chez",
            "d",
            "dans",
            "de",
            "des",
            "du",
            "en",
            "et",
            "j",
            "l",
            "la",
            "le",
            "les",
            "m",
            "n",
            "ou",
            "par",
            "pour",
            "pres",
            "proche",
            "qu",
            "s",
            "sur",
            "t",
            "the",
            "un",
            "une",
            "vers");

    private StopWords() {}

    public static boolean contains(String foldedWord) {
        return WORDS.contains(foldedWord);
    }
}
