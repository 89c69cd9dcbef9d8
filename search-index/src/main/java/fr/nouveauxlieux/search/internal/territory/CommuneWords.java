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
        populations.forEach((word, population) -> entries.add(new Entry(word, Skeleton.of(word), population)));
    }

    public record Entry(String word, String skeleton, int population) {}

    public boolean contains(String word) {
        return populations.containsKey(word);
    }

    /** The words whose skeletons are at most so many edits away. */
    public List<Entry> near(String skeleton, int edits) {
        return entries.stream()
                .filter(entry -> EditDistance.between(entry.skeleton(), skeleton, edits) <= edits)
                .toList();
    }
}
