package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.internal.suggest.PlaceSuggester.Completing;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/** Completions of what is being typed: territories and places mixed, the best fits first. */
public final class Suggester {

    private static final int SHORTEST_TYPED = 2;

    /** From here on, what is like the text is shown after the little that is found as it is typed. */
    private static final int SHORTEST_DOUBTED = 8;

    private final TerritorySuggester territories;
    private final PlaceSuggester places;

    public Suggester(Gazetteer gazetteer, NameDirectories names) {
        territories = new TerritorySuggester(gazetteer);
        places = new PlaceSuggester(names);
    }

    public List<Suggestion> suggest(String typed, Optional<Coordinates> near, int limit, IndexSearcher searcher)
            throws IOException {
        List<String> words = FrenchText.words(typed);
        String joined = String.join(" ", words);
        if (joined.length() < SHORTEST_TYPED || limit <= 0) {
            return List.of();
        }
        List<Completion> ofTerritories = territories.complete(joined, near, limit);
        Completing completing = places.completing(words, near, limit, searcher.getIndexReader());
        List<Completion> ofPlaces = completing.exact();
        int found = ofTerritories.size() + ofPlaces.size();
        if (found == 0) {
            ofTerritories = misspeltTerritories(joined, near, limit);
            ofPlaces = completing.misspelt();
            if (ofTerritories.isEmpty() && ofPlaces.isEmpty()) {
                ofTerritories = territories.completeMisspelt(joined, near, limit, 2);
                ofPlaces = completing.furtherMisspelt();
            }
        } else if (found < limit && joined.length() >= SHORTEST_DOUBTED) {
            ofPlaces = joined(ofPlaces, completing.misspelt(), limit - found);
        }
        return mix(ofTerritories, ofPlaces, limit);
    }

    private List<Completion> misspeltTerritories(String joined, Optional<Coordinates> near, int limit) {
        List<Completion> sameSkeleton = territories.completeMisspelt(joined, near, limit, 0);
        return sameSkeleton.isEmpty() ? territories.completeMisspelt(joined, near, limit, 1) : sameSkeleton;
    }

    private static List<Completion> joined(List<Completion> first, List<Completion> others, int mostOthers) {
        List<Completion> joined = new ArrayList<>(first);
        joined.addAll(others.subList(0, Math.min(others.size(), mostOthers)));
        return joined;
    }

    /** By grade, territories before places; but neither leaves the other less than a third of the list. */
    private static List<Suggestion> mix(List<Completion> territories, List<Completion> places, int limit) {
        int reserved = limit / 3;
        int placeSlots = Math.min(places.size(), Math.max(reserved, limit - territories.size()));
        int territorySlots = Math.min(territories.size(), limit - placeSlots);
        List<Completion> mixed = new ArrayList<>(territories.subList(0, territorySlots));
        mixed.addAll(places.subList(0, placeSlots));
        mixed.sort(Comparator.comparing(Completion::grade));
        return mixed.stream().map(Completion::suggestion).toList();
    }
}
