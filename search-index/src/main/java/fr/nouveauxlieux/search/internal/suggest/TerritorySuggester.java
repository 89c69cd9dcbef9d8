package fr.nouveauxlieux.search.internal.suggest;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.internal.territory.Arrondissements;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import fr.nouveauxlieux.search.internal.text.Skeleton;
import fr.nouveauxlieux.search.internal.text.StopWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Completes names and codes of territories, all in memory. Built once from the gazetteer. */
final class TerritorySuggester {

    private static final int SHORTEST_MISSPELT = 4;
    private static final int SHORTEST_FOR_TWO_EDITS = 8;
    private static final int LISTED_COMMUNES = 2;
    private static final long REGION_WEIGHT = 1_500_000;
    private static final long DEPARTEMENT_WEIGHT = 400_000;

    private final List<TerritoryEntry> entries = new ArrayList<>();
    private final SortedKeys starts;
    private final SortedKeys inners;
    private final SortedKeys skeletons;
    private final Map<String, List<Integer>> communesByPostalCode = new HashMap<>();
    private final Map<String, String> departementNames = new HashMap<>();

    TerritorySuggester(Gazetteer gazetteer) {
        SortedKeys.Builder startKeys = new SortedKeys.Builder();
        SortedKeys.Builder innerKeys = new SortedKeys.Builder();
        SortedKeys.Builder skeletonKeys = new SortedKeys.Builder();
        Keys keys = new Keys(startKeys, innerKeys, skeletonKeys);
        for (Territory departement : gazetteer.listTerritories(TerritoryKind.DEPARTEMENT)) {
            departementNames.put(departement.code(), departement.name());
            addLarger(departement, Suggestion.Kind.DEPARTEMENT, "Département " + departement.code(), keys);
        }
        gazetteer
                .listTerritories(TerritoryKind.REGION)
                .forEach(r -> addLarger(r, Suggestion.Kind.REGION, "Région", keys));
        Map<PostalCode, List<Commune>> byPostalCode = new TreeMap<>();
        for (Commune commune : gazetteer.listCommunes()) {
            addCommune(commune, gazetteer, keys);
            commune.postalCodes().forEach(code -> byPostalCode
                    .computeIfAbsent(code, c -> new ArrayList<>(1))
                    .add(commune));
        }
        byPostalCode.forEach((code, communes) -> addPostalCode(code, communes, keys));
        starts = startKeys.build();
        inners = innerKeys.build();
        skeletons = skeletonKeys.build();
    }

    private record Keys(SortedKeys.Builder starts, SortedKeys.Builder inners, SortedKeys.Builder skeletons) {

        void addName(String name, int entry) {
            List<String> words = FrenchText.words(name);
            starts.add(String.join(" ", words), entry);
            skeletons.add(Skeleton.of(String.join(" ", words)), entry);
            for (int i = 1; i < words.size(); i++) {
                if (!StopWords.contains(words.get(i))) {
                    String rest = String.join(" ", words.subList(i, words.size()));
                    inners.add(rest, entry);
                    skeletons.add(Skeleton.of(rest), entry);
                }
            }
        }
    }

    /**
     * @param typed folded words joined by a space, the last one perhaps unfinished
     * @return the best first
     */
    List<Completion> complete(String typed, Optional<Coordinates> near, int limit) {
        TerritoryChoice choice = new TerritoryChoice(entries, near, limit);
        starts.forEachPosition(
                typed,
                position -> choice.add(
                        starts.value(position), starts.length(position) == typed.length() ? Grade.WHOLE : Grade.START));
        communesByPostalCode.getOrDefault(typed, List.of()).forEach(entry -> choice.add(entry, Grade.START));
        inners.forEachPosition(typed, position -> choice.add(inners.value(position), Grade.INNER));
        return choice.best();
    }

    /**
     * @param typed as {@link #complete}
     * @param edits how many at most; none in a short text
     */
    List<Completion> completeMisspelt(String typed, Optional<Coordinates> near, int limit, int edits) {
        String skeleton = Skeleton.of(typed);
        if (skeleton.length() < (edits > 1 ? SHORTEST_FOR_TWO_EDITS : SHORTEST_MISSPELT)
                || Character.isDigit(typed.charAt(0))) {
            return List.of();
        }
        TerritoryChoice choice = new TerritoryChoice(entries, near, limit);
        skeletons.forEachMisspelt(skeleton, edits, entry -> choice.add(entry, Grade.MISSPELT));
        return choice.best();
    }

    private int add(Suggestion suggestion, long weight) {
        entries.add(new TerritoryEntry(suggestion, Math.log10(1.0 + weight)));
        return entries.size() - 1;
    }

    private void addLarger(Territory territory, Suggestion.Kind kind, String detail, Keys keys) {
        int entry = add(
                new Suggestion(kind, territory.code(), territory.name(), detail, Optional.empty()),
                kind == Suggestion.Kind.REGION ? REGION_WEIGHT : DEPARTEMENT_WEIGHT);
        keys.addName(territory.name(), entry);
        if (kind == Suggestion.Kind.DEPARTEMENT) {
            keys.starts().add(String.join(" ", FrenchText.words(territory.code())), entry);
        }
    }

    private void addCommune(Commune commune, Gazetteer gazetteer, Keys keys) {
        int entry = add(
                new Suggestion(
                        Suggestion.Kind.COMMUNE,
                        commune.code().value(),
                        commune.name(),
                        detail(commune),
                        commune.centre()),
                commune.population().orElse(0));
        keys.addName(commune.name(), entry);
        commune.postalCodes().forEach(code -> communesByPostalCode
                .computeIfAbsent(code.value(), c -> new ArrayList<>(1))
                .add(entry));
        commune.parent().flatMap(gazetteer::findCommune).ifPresent(city -> Arrondissements.usualNames(
                        commune, city.name())
                .forEach(name -> keys.starts().add(String.join(" ", FrenchText.words(name)), entry)));
    }

    private String detail(Commune commune) {
        String departement = departementNames.getOrDefault(commune.departement(), commune.departement());
        return commune.postalCodes().isEmpty()
                ? departement
                : commune.postalCodes().get(0) + ", " + departement;
    }

    private void addPostalCode(PostalCode code, List<Commune> communes, Keys keys) {
        communes.sort(
                Comparator.<Commune>comparingInt(c -> -c.population().orElse(0)).thenComparing(Commune::code));
        int entry = add(
                new Suggestion(
                        Suggestion.Kind.POSTAL_CODE,
                        code.value(),
                        code.value(),
                        communeList(communes),
                        communes.get(0).centre()),
                communes.stream().mapToLong(c -> c.population().orElse(0)).sum());
        keys.starts().add(code.value(), entry);
    }

    private static String communeList(List<Commune> communes) {
        String first = String.join(
                ", ",
                communes.stream().limit(LISTED_COMMUNES).map(Commune::name).toList());
        int others = communes.size() - LISTED_COMMUNES;
        if (others <= 0) {
            return first;
        }
        return first + (others == 1 ? " et 1 autre" : " et " + others + " autres");
    }
}
