package fr.nouveauxlieux.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisspeltSuggestionsTest {

    private static final int LIMIT = 10;
    private static final int SHORTEST_MISSPELT = 3;

    /** Of one word alone, four letters are the least that is forgiven; of the ordinary houses there are too many. */
    private static final List<PlaceDocument> MISSPELT = Corpus.all().stream()
            .filter(place -> !place.id().startsWith("ordinary"))
            .filter(place -> place.summary().name().length() >= 5)
            .toList();

    private static final List<String> TYPED = List.of(
            "la",
            "maison ord",
            "fabr",
            "maison ordinare 1",
            "la fabrik",
            "cowroking lion",
            "halle",
            "ordinaire maison",
            "atelier lyon");

    private static Path folder;
    private static LucenePlaceIndex index;

    @BeforeContainer
    static void fill() throws IOException {
        folder = Files.createTempDirectory("suggestions");
        index = LucenePlaceIndex.open(folder, Places.GAZETTEER);
        index.apply(Corpus.all(), List.of(), 1);
    }

    @AfterContainer
    static void close() throws IOException {
        index.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private record Slipped(PlaceDocument place, String typed) {}

    @Property(tries = 2000)
    void aNameWithOneSlipIsSuggested(@ForAll("slipped") Slipped slipped) {
        assertThat(index.suggest(slipped.typed(), Optional.empty(), LIMIT))
                .extracting(Suggestion::code)
                .contains(slipped.place().id());
    }

    @Property(tries = 500)
    void whateverIsTypedIsAnsweredTheSameTwice(@ForAll("anything") String typed) {
        List<Suggestion> once = index.suggest(typed, Optional.empty(), LIMIT);
        assertThat(once).hasSizeLessThanOrEqualTo(LIMIT).doesNotHaveDuplicates();
        assertThat(index.suggest(typed, Optional.empty(), LIMIT)).isEqualTo(once);
    }

    @Property(tries = 20)
    void theOrderDoesNotDependOnHowPlacesCame(@ForAll Random random, @ForAll boolean near) throws IOException {
        Path other = Files.createTempDirectory("suggestions");
        try (LucenePlaceIndex shuffled = LucenePlaceIndex.open(other, Places.GAZETTEER)) {
            List<PlaceDocument> places = new ArrayList<>(Corpus.all());
            Collections.shuffle(places, random);
            int sequence = 1;
            for (int from = 0; from < places.size(); from += 20) {
                shuffled.apply(places.subList(from, Math.min(from + 20, places.size())), List.of(), sequence++);
            }
            Optional<Coordinates> here = near ? places.get(0).summary().coordinates() : Optional.empty();
            for (String typed : TYPED) {
                assertThat(shuffled.suggest(typed, here, LIMIT)).isEqualTo(index.suggest(typed, here, LIMIT));
            }
        }
    }

    @Test
    void aPlaceIsSuggestedAsSoonAsItIsAppliedAndNoLongerThanItLives(@TempDir Path fresh) {
        try (LucenePlaceIndex changing = LucenePlaceIndex.open(fresh, Places.GAZETTEER)) {
            changing.apply(Corpus.all(), List.of(), 1);
            changing.apply(List.of(Places.place("silo", "Le Silo curieux").make()), List.of(), 2);
            assertThat(changing.suggest("le sio curieux", Optional.empty(), LIMIT))
                    .extracting(Suggestion::code)
                    .containsExactly("silo");
            changing.apply(List.of(Places.place("silo", "Le Hangar curieux").make()), List.of(), 3);
            assertThat(changing.suggest("le silo curieux", Optional.empty(), LIMIT))
                    .extracting(Suggestion::label)
                    .doesNotContain("Le Silo curieux");
            changing.apply(List.of(), List.of("silo"), 4);
            assertThat(changing.suggest("le hangar curieux", Optional.empty(), LIMIT))
                    .extracting(Suggestion::code)
                    .doesNotContain("silo");
        }
    }

    @Provide
    Arbitrary<Slipped> slipped() {
        return Combinators.combine(
                        Arbitraries.of(MISSPELT),
                        Arbitraries.randomValue(random -> random),
                        Arbitraries.chars().range('a', 'z'))
                .as((place, random, letter) ->
                        new Slipped(place, slip(place.summary().name(), letter, random)));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.of(
                                "la",
                                "le",
                                "de",
                                "fabrique",
                                "fabrik",
                                "lyon",
                                "l'",
                                "’",
                                "1",
                                "59000",
                                "x",
                                "coworking")
                        .list()
                        .ofMaxSize(30)
                        .map(words -> String.join(" ", words)),
                Arbitraries.strings().withChars("ab ").ofMaxLength(200),
                Arbitraries.strings().withChars("é😀-'’œ").ofMaxLength(40));
    }

    /** Drops, adds, replaces or swaps a letter of a word that is long enough to be told from the small ones. */
    private static String slip(String name, char letter, Random random) {
        int[] letters = IntStream.range(0, name.length())
                .filter(at -> Character.isLetter(name.charAt(at)) && wordAround(name, at) >= SHORTEST_MISSPELT)
                .toArray();
        int at = letters[random.nextInt(letters.length)];
        boolean swaps = at + 1 < name.length() && Character.isLetter(name.charAt(at + 1));
        return switch (random.nextInt(swaps ? 4 : 3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private static int wordAround(String name, int at) {
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetterOrDigit(name.charAt(from - 1))) {
            from--;
        }
        while (to < name.length() && Character.isLetterOrDigit(name.charAt(to))) {
            to++;
        }
        return to - from;
    }
}
