package fr.nouveauxlieux.search.internal.territory;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.internal.text.EditDistance;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import fr.nouveauxlieux.search.internal.text.Skeleton;
import fr.nouveauxlieux.search.internal.text.StopWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that names of communes are made of, for a misspelt one to be recognised though no place lies there. */
public final class CommuneWords {

    private final Map<String, Integer> populations = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    public CommuneWords(Gazetteer gazetteer) {
        for (Commune commune : gazetteer.listCommunes()) {
            for (String word : FrenchText.words(commune.name())) {
                if (!StopWords.contains(word)) {
                    populations.merge(word, commune.population().orElse(0), Math::max);
                }
            }
        }
        populations.forEach((word, population) -> entries.add(entryOf(word, population)));
    }

    /** @param letters which letters the skeleton has, as bits */
    public record Entry(String word, String skeleton, int population, int letters) {}

    public boolean contains(String word) {
        return populations.containsKey(word);
    }

    /** The words whose skeletons are at most so many edits away. */
    public List<Entry> near(String skeleton, int edits) {
        int letters = letters(skeleton);
        List<Entry> near = new ArrayList<>();
        for (Entry entry : entries) {
            if (Integer.bitCount(entry.letters() ^ letters) <= 2 * edits
                    && EditDistance.between(entry.skeleton(), skeleton, edits) <= edits) {
                near.add(entry);
            }
        }
        return near;
    }

    private static Entry entryOf(String word, int population) {
        String skeleton = Skeleton.of(word);
        return new Entry(word, skeleton, population, letters(skeleton));
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
