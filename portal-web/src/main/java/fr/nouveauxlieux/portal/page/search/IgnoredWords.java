package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text that no place answers: they are let go for the sake of the others, and people are told.
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

    /**
     * A text told into what can be searched and what cannot.
     *
     * @param kept the words that find something, joined by spaces
     * @param ignored the others, as they were typed
     */
    record Split(String kept, List<String> ignored) {}

    /** Nothing is ignored where nothing would be left. */
    Split split(String text) {
        return split(text, false);
    }

    /** @param others whether something is asked beside the text, so that all of its words can be let go */
    Split split(String text, boolean others) {
        List<String> words = List.of(text.strip().split("\\s+"));
        List<String> kept = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        if ((others || words.size() > 1)
                && words.size() <= MOST_WORDS
                && text.length() <= QuestionReader.LONGEST_TEXT) {
            for (int i = 0; i < words.size(); i++) {
                boolean lost = findsNothing(words.get(i)) && !isPartOfAName(words, i);
                (lost ? ignored : kept).add(words.get(i));
            }
        }
        return kept.isEmpty() && !(others && !ignored.isEmpty())
                ? new Split(text, List.of())
                : new Split(String.join(" ", kept), ignored);
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
