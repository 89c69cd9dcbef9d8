package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/** Completions of what is being typed: territories and places mixed, the best fits first. */
public final class Suggester {

    private static final int SHORTEST_TYPED = 2;

    /** Ten times as far weighs as much as a hundred times fewer inhabitants, from about here on. */
    private static final double NEAR_METRES = 20_000;

    private static final Comparator<Weighed> BEST_FIRST = Comparator.comparing(
                    (Weighed weighed) -> weighed.completion().grade())
            .thenComparing(Comparator.comparingDouble(Weighed::importance).reversed())
            .thenComparing(weighed -> weighed.completion().suggestion().kind())
            .thenComparing(weighed -> weighed.completion().suggestion().code());

    /** Importance takes logarithms: reckoned once, not at each comparison. */
    private record Weighed(Completion completion, double importance) {}

    private final TerritorySuggester territories;
    private final PlaceSuggester places = new PlaceSuggester();

    public Suggester(Gazetteer gazetteer) {
        territories = new TerritorySuggester(gazetteer);
    }

    public List<Suggestion> suggest(String typed, Optional<Coordinates> near, int limit, IndexSearcher searcher)
            throws IOException {
        List<String> words = FrenchText.words(typed);
        String joined = String.join(" ", words);
        if (joined.length() < SHORTEST_TYPED || limit <= 0) {
            return List.of();
        }
        List<Completion> ofTerritories = ordered(territories.complete(joined, near));
        List<Completion> ofPlaces = places.complete(words, near, limit, searcher);
        if (ofTerritories.isEmpty() && ofPlaces.isEmpty()) {
            ofTerritories = ordered(territories.completeMisspelt(joined, near));
            ofPlaces = places.completeMisspelt(words, near, limit, searcher);
        }
        return mix(ofTerritories, ofPlaces, limit);
    }

    private static List<Completion> ordered(Collection<Completion> completions) {
        return completions.stream()
                .map(completion -> new Weighed(completion, importance(completion)))
                .sorted(BEST_FIRST)
                .map(Weighed::completion)
                .toList();
    }

    private static double importance(Completion completion) {
        double population = Math.log10(1.0 + completion.weight());
        return Double.isInfinite(completion.metres())
                ? population
                : population - 2 * Math.log10(1 + completion.metres() / NEAR_METRES);
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
