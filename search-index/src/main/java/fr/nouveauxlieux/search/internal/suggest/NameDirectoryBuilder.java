package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

/** Reads a segment's names once; those of deleted places too, which are left out when they are found. */
final class NameDirectoryBuilder {

    private final LeafReader reader;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    private NameDirectoryBuilder(LeafReader reader) {
        this.reader = reader;
    }

    static NameDirectory build(LeafReader reader) throws IOException {
        return new NameDirectoryBuilder(reader).build();
    }

    private NameDirectory build() throws IOException {
        SortedSetDocValues suggested = DocValues.getSortedSet(reader, Fields.SUGGESTED);
        SortedDocValues towns = DocValues.getSorted(reader, Fields.TOWN);
        int names = Math.toIntExact(suggested.getValueCount());
        IntLists wordsOfName = readWords(suggested.termsEnum(), names);
        IntLists wordsOfTown = readWords(towns.termsEnum(), towns.getValueCount());
        WordDictionary dictionary = sortWords(wordsOfName, wordsOfTown);
        Entries entries = readEntries(suggested, towns);
        int[] order = entries.sorted();
        int[] nameOfEntry = gather(entries.names, order);
        int[] townOfEntry = gather(entries.towns, order);
        int[] indexes = IntStream.range(0, order.length).toArray();
        return new NameDirectory(
                dictionary,
                wordsOfName,
                IntLists.group(
                        dictionary.size(), withoutStopWords(wordsOfName.values(), dictionary), wordsOfName.keyOfEach()),
                starts(nameOfEntry, names),
                nameOfEntry,
                gather(entries.documents, order),
                townOfEntry,
                wordsOfTown,
                IntLists.group(
                        dictionary.size(), withoutStopWords(wordsOfTown.values(), dictionary), wordsOfTown.keyOfEach()),
                IntLists.group(towns.getValueCount(), townOfEntry, indexes));
    }

    /** Words are numbered as they come, until all are known. */
    private IntLists readWords(TermsEnum terms, int count) throws IOException {
        int[] starts = new int[count + 1];
        int[] values = new int[8 * count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            for (String word : terms.next().utf8ToString().split(" ")) {
                if (!word.isEmpty()) {
                    values = ArrayUtil.grow(values, size + 1);
                    values[size++] = numberOf(word);
                }
            }
            starts[i + 1] = size;
        }
        return IntLists.of(starts, Arrays.copyOf(values, size));
    }

    private int numberOf(String word) {
        Integer known = numbers.putIfAbsent(word, words.size());
        if (known == null) {
            words.add(word);
            return words.size() - 1;
        }
        return known;
    }

    /** Numbers the words in their order: that of the names, sorted as texts, is then that of their numbers too. */
    private WordDictionary sortWords(IntLists... lists) {
        List<String> sorted = words.stream().sorted().toList();
        int[] sortedNumbers = new int[sorted.size()];
        for (int i = 0; i < sortedNumbers.length; i++) {
            sortedNumbers[numbers.get(sorted.get(i))] = i;
        }
        for (IntLists list : lists) {
            int[] values = list.values();
            for (int i = 0; i < values.length; i++) {
                values[i] = sortedNumbers[values[i]];
            }
        }
        return new WordDictionary(sorted);
    }

    private static int[] withoutStopWords(int[] values, WordDictionary dictionary) {
        return Arrays.stream(values)
                .map(word -> dictionary.isStopWord(word) ? -1 : word)
                .toArray();
    }

    private static final class Entries {
        private int[] names = {};
        private int[] documents = {};
        private int[] towns = {};
        private int[] identifiers = {};
        private int size;

        void add(int name, int document, int town, int identifier) {
            names = ArrayUtil.grow(names, size + 1);
            documents = ArrayUtil.grow(documents, size + 1);
            towns = ArrayUtil.grow(towns, size + 1);
            identifiers = ArrayUtil.grow(identifiers, size + 1);
            names[size] = name;
            documents[size] = document;
            towns[size] = town;
            identifiers[size++] = identifier;
        }

        /** By name, then by identifier. */
        int[] sorted() {
            long[] keys = new long[size];
            int[] byIdentifier = new int[size];
            for (int i = 0; i < size; i++) {
                keys[i] = (long) identifiers[i] << 32 | i;
            }
            Arrays.sort(keys);
            for (int i = 0; i < size; i++) {
                byIdentifier[i] = (int) keys[i];
            }
            for (int i = 0; i < size; i++) {
                keys[i] = (long) names[byIdentifier[i]] << 32 | i;
            }
            Arrays.sort(keys);
            return Arrays.stream(keys).mapToInt(key -> byIdentifier[(int) key]).toArray();
        }
    }

    private Entries readEntries(SortedSetDocValues suggested, SortedDocValues towns) throws IOException {
        SortedDocValues identifiers = DocValues.getSorted(reader, Fields.ID);
        Entries entries = new Entries();
        for (int document = suggested.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = suggested.nextDoc()) {
            int town = towns.advanceExact(document) ? towns.ordValue() : -1;
            int identifier = identifiers.advanceExact(document) ? identifiers.ordValue() : -1;
            for (int i = suggested.docValueCount(); i > 0; i--) {
                entries.add(Math.toIntExact(suggested.nextOrd()), document, town, identifier);
            }
        }
        return entries;
    }

    private static int[] gather(int[] values, int[] order) {
        return Arrays.stream(order).map(i -> values[i]).toArray();
    }

    private static int[] starts(int[] sortedKeys, int keys) {
        int[] starts = new int[keys + 1];
        for (int key : sortedKeys) {
            starts[key + 1]++;
        }
        for (int key = 0; key < keys; key++) {
            starts[key + 1] += starts[key];
        }
        return starts;
    }
}
