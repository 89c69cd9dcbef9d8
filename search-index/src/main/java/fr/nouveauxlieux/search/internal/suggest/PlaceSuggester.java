package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/** Completes names of places. */
final class PlaceSuggester {

    private static final int CONSIDERED = 40;
    private static final int CONSIDERED_NEAR = 400;

    /** Alone, a shorter word is like too many others. */
    private static final int SHORTEST_MISSPELT = 4;

    private static final int MOST_UNKNOWN_WORDS = 3;

    private final NameDirectories directories;

    PlaceSuggester(NameDirectories directories) {
        this.directories = directories;
    }

    /** Completes one text, at one point in time of the index. */
    Completing completing(List<String> words, Optional<Coordinates> near, int limit, IndexReader reader)
            throws IOException {
        return new Completing(TypedName.of(words), near, limit, new NameSearch(reader, directories));
    }

    static final class Completing {

        private final TypedName typed;
        private final Optional<Coordinates> near;
        private final int limit;
        private final NameSearch search;
        private final Candidates exact;

        /** For each word, 1 where no name and no town has it. */
        private final int[] unknown;

        private Completing(TypedName typed, Optional<Coordinates> near, int limit, NameSearch search) {
            this.typed = typed;
            this.near = near;
            this.limit = limit;
            this.search = search;
            this.exact = candidates();
            this.unknown = unknownOf(typed);
        }

        private int[] unknownOf(TypedName name) {
            return name.words().stream()
                    .mapToInt(word -> search.isKnown(word) ? 0 : 1)
                    .toArray();
        }

        private Candidates candidates() {
            return new Candidates(Math.max(limit, near.isPresent() ? CONSIDERED_NEAR : CONSIDERED));
        }

        List<Completion> exact() throws IOException {
            search.find(Wanted.exactly(typed.words()), limit, exact);
            return new BestPlaces(near, limit).of(exact, typed.wholeName());
        }

        /** A slip in each word that is known nowhere, or one in any. None that {@link #exact} gave. */
        List<Completion> misspelt() throws IOException {
            Candidates found = candidates();
            int slips = Math.max(1, Arrays.stream(unknown).sum());
            if (typed.letters() >= SHORTEST_MISSPELT && slips <= MOST_UNKNOWN_WORDS) {
                findWithWordBreaks(found);
                boolean allKnown = Arrays.stream(unknown).allMatch(slip -> slip == 0);
                search.find(new Wanted(typed.words(), slips, allKnown ? each(1) : unknown, 0, 0), limit, found);
                found.removeAll(exact);
            }
            return new BestPlaces(near, limit).of(found);
        }

        /** Slower: more slips, and a word that is known nowhere may be left out. */
        List<Completion> furtherMisspelt() throws IOException {
            Candidates found = candidates();
            if (typed.letters() >= SHORTEST_MISSPELT) {
                int slips = Math.min(Arrays.stream(unknown).sum(), MOST_UNKNOWN_WORDS) + 1;
                search.find(new Wanted(typed.words(), slips, each(2), foreign(), 0), limit, found);
            }
            return new BestPlaces(near, limit).of(found);
        }

        private void findWithWordBreaks(Candidates found) {
            for (TypedName variant : typed.variants(search::isKnown)) {
                int[] slips = unknownOf(variant);
                Wanted wanted = new Wanted(variant.words(), Arrays.stream(slips).sum(), slips, 0, Cost.WORD_BREAK);
                search.find(wanted, limit, found);
            }
        }

        /** Bits of the unknown words; a number is meant as it is typed. */
        private int foreign() {
            int bits = 0;
            for (int i = 0; i < unknown.length; i++) {
                if (unknown[i] > 0 && !typed.words().get(i).isNumber()) {
                    bits |= 1 << i;
                }
            }
            return bits;
        }

        private int[] each(int edits) {
            int[] inEach = new int[typed.words().size()];
            Arrays.fill(inEach, edits);
            return inEach;
        }
    }
}
