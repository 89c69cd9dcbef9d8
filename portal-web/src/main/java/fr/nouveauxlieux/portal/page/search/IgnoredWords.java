package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text that no place answers, which the search lets go for the sake of the others: people are told,
 * rather than left to wonder at the list.
 */
final class IgnoredWords {

    /** The index reads no more words than these. */
    private static final int MOST_WORDS = 12;
    /** The most words of a name of territory. */
    private static final int LONGEST_NAME = 8;

    private final PlaceDirectory directory;
    private final Gazetteer gazetteer;

    IgnoredWords(PlaceDirectory directory, Gazetteer gazetteer) {
        this.directory = directory;
        this.gazetteer = gazetteer;
    }

    /** As they were typed; none where the text is a single word, which is then the whole question. */
    List<String> of(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        List<String> ignored = new ArrayList<>();
        if (words.size() > 1 && words.size() <= MOST_WORDS) {
            for (int i = 0; i < words.size(); i++) {
                if (findsNothing(words.get(i)) && !isPartOfAName(words, i)) {
                    ignored.add(words.get(i));
                }
            }
        }
        return ignored;
    }

    private boolean findsNothing(String word) {
        return !PlaceAddress.slug(word).isEmpty()
                && directory
                                .search(PlaceQuery.builder().text(word).limit(0).build())
                                .total()
                        == 0;
    }

    /** Armor alone names nothing; in Côtes d’Armor it does. */
    private boolean isPartOfAName(List<String> words, int position) {
        for (int from = Math.max(0, position - LONGEST_NAME + 1); from <= position; from++) {
            for (int to = position + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                if (to - from > 1 && namesTerritory(String.join(" ", words.subList(from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean namesTerritory(String name) {
        return !gazetteer.listCommunesByName(name).isEmpty()
                || List.of(TerritoryKind.DEPARTEMENT, TerritoryKind.REGION).stream()
                        .flatMap(kind -> gazetteer.listTerritories(kind).stream())
                        .anyMatch(
                                territory -> PlaceAddress.slug(territory.name()).equals(PlaceAddress.slug(name)));
    }
}
