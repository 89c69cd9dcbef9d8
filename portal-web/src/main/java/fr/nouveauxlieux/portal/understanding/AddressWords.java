package fr.nouveauxlieux.portal.understanding;

import java.util.Optional;
import java.util.Set;

/** Finds a postal address in a question: a number and a kind of street, up to the end. */
final class AddressWords {

    private static final Set<String> REPEATED = Set.of("bis", "ter", "quater", "b", "t");

    private final Lexicon lexicon;

    AddressWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the address begins; it goes on to the end of the question. */
    Optional<Integer> findStart(Words words) {
        for (int i = 0; i < words.count(); i++) {
            String key = words.keyAt(i);
            boolean named = i + 1 < words.count();
            if (named && isNumbered(words, i) && (lexicon.has("street", key) || lexicon.has("numbered", key))) {
                return Optional.of(REPEATED.contains(words.keyAt(i - 1)) ? i - 2 : i - 1);
            }
            if (named && lexicon.has("street", key)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first word after which an area may be named. */
    static int afterStreet(int start, Words words) {
        int position = start;
        while (position < words.count() && words.at(position).isNumber()) {
            position++;
        }
        return position + 2;
    }

    private static boolean isNumbered(Words words, int position) {
        int before = REPEATED.contains(words.keyAt(position - 1)) ? position - 2 : position - 1;
        return before >= 0 && words.at(before).isNumber();
    }
}
