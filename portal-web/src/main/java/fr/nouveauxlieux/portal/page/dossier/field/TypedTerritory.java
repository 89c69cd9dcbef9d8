package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A territory, chosen among those that were found, or typed by its name or code. What is typed goes before what was
 * chosen earlier; where it names several, they are to be chosen from.
 */
final class TypedTerritory {

    /** What is typed. */
    static final String SEARCH = ".search";

    /** Says that what is typed is being looked up: it is no answer yet. */
    static final String LOOKED_UP = ".looked-up";

    private final TerritorySearch search;

    TypedTerritory(Gazetteer gazetteer) {
        this.search = new TerritorySearch(gazetteer);
    }

    Reading read(TypedValues typed, String name) {
        String words = shortened(AnswerReader.line(typed.first(name + SEARCH)));
        if (words.isEmpty() || typed.has(name + LOOKED_UP)) {
            return findChosen(typed.first(name)).<Reading>map(Reading::of).orElse(Reading.NOTHING);
        }
        List<Territory> found = search.findExactly(words);
        if (found.size() == 1) {
            return Reading.of(answer(found.get(0)));
        }
        boolean none = found.isEmpty() && search.search(words, 1).isEmpty();
        return Reading.wrong(name, none ? "no-such-territory" : "several-territories", words);
    }

    private static String shortened(String words) {
        return words.length() > TerritorySearch.LONGEST ? words.substring(0, TerritorySearch.LONGEST) + "…" : words;
    }

    /** @param chosen as {@link #write} writes it; what is no such thing is none */
    static Optional<Map<String, String>> findChosen(String chosen) {
        String[] parts = chosen.split(":", 2);
        return parts.length == 2 ? Optional.of(Map.of("kind", parts[0], "code", parts[1])) : Optional.empty();
    }

    static String write(Map<?, ?> answer) {
        return answer.get("kind") + ":" + answer.get("code");
    }

    static String write(Territory territory) {
        return write(answer(territory));
    }

    private static Map<String, String> answer(Territory territory) {
        return Map.of("kind", TerritoryAddress.nameOf(territory.kind()), "code", territory.code());
    }
}
