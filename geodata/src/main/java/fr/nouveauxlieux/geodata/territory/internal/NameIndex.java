package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.PlaceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Communes by name. Names are filed under their loosest spelling (no article, no spaces, nothing in parentheses); what
 * is found there is then compared word for word, and looser answers only come where there is no exact one.
 */
final class NameIndex {

    private record Entry(String name, Commune commune, boolean former) {}

    private static final Comparator<Entry> BEST_FIRST =
            Comparator.comparing(Entry::former).thenComparing(Entry::commune, CommuneOrder.LARGEST_FIRST);

    private final Map<String, List<Entry>> entries;

    NameIndex(int size) {
        entries = new HashMap<>(size * 2);
    }

    void add(String name, Commune commune) {
        file(new Entry(name, commune, false));
    }

    void addFormer(String name, Commune commune) {
        file(new Entry(name, commune, true));
    }

    private void file(Entry entry) {
        for (String key : looseKeys(entry.name())) {
            entries.merge(key, List.of(entry), NameIndex::joined);
        }
        int parenthesis = entry.name().indexOf(" (");
        if (parenthesis > 0) {
            for (String key : looseKeys(entry.name().substring(0, parenthesis))) {
                entries.merge(key, List.of(entry), NameIndex::joined);
            }
        }
    }

    private static List<Entry> joined(List<Entry> left, List<Entry> right) {
        List<Entry> both = new ArrayList<>(left.size() + right.size());
        both.addAll(left);
        both.addAll(right);
        return both;
    }

    private static Set<String> looseKeys(String name) {
        String key = PlaceNames.key(name);
        String bare = PlaceNames.withoutArticle(key);
        return key.equals(bare) ? Set.of(key.replace(" ", "")) : Set.of(key.replace(" ", ""), bare.replace(" ", ""));
    }

    List<Commune> find(String name) {
        String key = PlaceNames.key(name);
        Set<Entry> near = new LinkedHashSet<>();
        looseKeys(name).forEach(loose -> near.addAll(entries.getOrDefault(loose, List.of())));
        List<Entry> exact = near.stream()
                .filter(entry -> PlaceNames.key(entry.name()).equals(key))
                .toList();
        Stream<Entry> kept = exact.isEmpty() ? near.stream() : exact.stream();
        return kept.sorted(BEST_FIRST).map(Entry::commune).distinct().toList();
    }
}
