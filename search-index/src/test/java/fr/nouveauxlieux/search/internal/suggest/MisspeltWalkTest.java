package fr.nouveauxlieux.search.internal.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.search.internal.suggest.MisspeltWalk.Reach;
import fr.nouveauxlieux.search.internal.text.EditDistance;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MisspeltWalkTest {

    @Property(tries = 500)
    void findsTheWordsThatBruteForceFinds(
            @ForAll("words") Set<String> words,
            @ForAll("word") String text,
            @ForAll @IntRange(min = 1, max = 2) int edits) {
        List<String> sorted = words.stream().sorted().toList();
        assertThat(found(sorted, text, edits, Reach.WHOLE))
                .containsExactlyElementsOf(sorted.stream()
                        .filter(word -> EditDistance.between(word, text, edits) <= edits)
                        .toList());
    }

    @Property(tries = 500)
    void findsTheBeginningsThatBruteForceFinds(
            @ForAll("words") Set<String> words,
            @ForAll("word") String text,
            @ForAll @IntRange(min = 1, max = 2) int edits) {
        List<String> sorted = words.stream().sorted().toList();
        assertThat(found(sorted, text, edits, Reach.BEGINNING))
                .containsExactlyElementsOf(sorted.stream()
                        .filter(word -> beginsLike(word, text, edits))
                        .toList());
    }

    @Test
    void aBeginningThatEndsWithTheLetterTypedIsToldFromOneThatDoesNot() {
        List<String> words = List.of("lame", "lima", "loup");
        TreeSet<String> agreeing = new TreeSet<>();
        new MisspeltWalk(new SortedWords(words), "lm", 1, Reach.BEGINNING, (low, high, agrees) -> {
                    if (agrees) {
                        agreeing.addAll(words.subList(low, high));
                    }
                })
                .walk();
        assertThat(agreeing).containsExactly("lame", "lima");
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars('a', 'b', 'c').ofMinLength(1).ofMaxLength(8);
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return word().set().ofMaxSize(60);
    }

    private static Set<String> found(List<String> sorted, String text, int edits, Reach reach) {
        Set<String> found = new TreeSet<>();
        new MisspeltWalk(
                        new SortedWords(sorted),
                        text,
                        edits,
                        reach,
                        (low, high, agrees) -> found.addAll(sorted.subList(low, high)))
                .walk();
        return found;
    }

    private static boolean beginsLike(String word, String text, int edits) {
        for (int length = 0; length <= word.length(); length++) {
            if (EditDistance.between(word.substring(0, length), text, edits) <= edits) {
                return true;
            }
        }
        return false;
    }
}
