package fr.nouveauxlieux.search.internal.territory;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.internal.text.EditDistance;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import fr.nouveauxlieux.search.internal.text.Skeleton;
import fr.nouveauxlieux.search.internal.text.StopWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that names of communes are made of, for a misspelt one to be recognised though no place lies there. */
public final class CommuneWords {

    private final Map<String, Integer> populations = new HashMap<>();

    /** By length of their skeletons, so that those too long or too short are not looked at. */
    private final List<Entry> entries = new ArrayList<>();

    /** Which letters the skeleton of each entry has, as bits: most are told apart by them alone. */
    private final int[] letters;

    private final int[] starts;

    public CommuneWords(Gazetteer gazetteer) {
        for (Commune commune : gazetteer.listCommunes()) {
            for (String word : FrenchText.words(commune.name())) {
                if (!StopWords.contains(word)) {
                    populations.merge(word, commune.population().orElse(0), Math::max);
                }
            }
        }
        populations.forEach((word, population) -> entries.add(entryOf(word, population)));
        entries.sort(Comparator.comparingInt(entry -> entry.skeleton().length()));
        letters = entries.stream().mapToInt(entry -> letters(entry.skeleton())).toArray();
        starts = startsByLength();
    }

    public record Entry(String word, String skeleton, int population) {}

    public boolean contains(String word) {
        return populations.containsKey(word);
    }

    /** The words whose skeletons are at most so many edits away. */
    public List<Entry> near(String skeleton, int edits) {
        int wanted = letters(skeleton);
        List<Entry> near = new ArrayList<>();
        int end = firstOfLength(skeleton.length() + edits + 1);
        for (int i = firstOfLength(skeleton.length() - edits); i < end; i++) {
            if (Integer.bitCount(letters[i] ^ wanted) <= 2 * edits
                    && EditDistance.between(entries.get(i).skeleton(), skeleton, edits) <= edits) {
                near.add(entries.get(i));
            }
        }
        return near;
    }

    private int firstOfLength(int length) {
        return starts[Math.max(0, Math.min(length, starts.length - 1))];
    }

    /** Index of the first entry whose skeleton has at least so many letters; last, the number of entries. */
    private int[] startsByLength() {
        int longest = entries.isEmpty()
                ? 0
                : entries.get(entries.size() - 1).skeleton().length();
        int[] first = new int[longest + 2];
        for (Entry entry : entries) {
            first[entry.skeleton().length() + 1]++;
        }
        for (int length = 1; length < first.length; length++) {
            first[length] += first[length - 1];
        }
        return first;
    }

    private static Entry entryOf(String word, int population) {
        return new Entry(word, Skeleton.of(word), population);
    }

    /** An edit changes two of these bits at most. */
    private static int letters(String skeleton) {
        int letters = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            letters |= 1 << (skeleton.charAt(i) & 31);
        }
        return letters;
    }
}
