package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.List;
import java.util.Optional;

/**
 * A question told into its meanings, before anything is asked of anyone.
 *
 * @param meanings in no particular order; without the area
 * @param area where, if words name a territory
 * @param areaWords the words that do, as typed; empty where none does
 * @param close whether places close to that territory are asked for in so many words
 * @param address a postal address, as typed
 * @param rest the words that have no other meaning than themselves
 */
record Parsed(
        List<Meaning> meanings,
        Optional<NamedArea> area,
        String areaWords,
        boolean close,
        Optional<String> address,
        String rest) {

    Parsed {
        meanings = List.copyOf(meanings);
    }

    /**
     * Whether there is more than words and names of territories, which the index understands by itself.
     */
    boolean saysMore() {
        return !meanings.isEmpty() || address.isPresent() || close;
    }

    /** The communes that one name or one postal code designates, where there are several. */
    List<Commune> homonyms() {
        return area.map(NamedArea::communes)
                .filter(communes -> communes.size() > 1)
                .orElse(List.of());
    }
}
