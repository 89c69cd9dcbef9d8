package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.List;
import java.util.Map;

/**
 * How a question was read.
 *
 * @param typed its words
 * @param parameters the question with what was understood as parameters of its own, and the other words as text
 * @param meanings what was understood; empty where the words are searched as they are
 * @param homonyms the communes that one name or postal code may mean, the one that was taken first; else empty
 * @param positionWanted whether places around the reader are asked for, whose position is not known
 * @param addressUnplaced whether there is an address that could not be placed: its commune was taken
 * @param asTyped whether the reader wants the words searched as they are, although they say more
 */
public record Understood(
        String typed,
        Map<String, String[]> parameters,
        List<Meaning> meanings,
        List<Commune> homonyms,
        boolean positionWanted,
        boolean addressUnplaced,
        boolean asTyped) {

    public Understood {
        parameters = Map.copyOf(parameters);
        meanings = List.copyOf(meanings);
        homonyms = List.copyOf(homonyms);
    }

    /** The words as they are. */
    static Understood words(String typed, Map<String, String[]> parameters, List<Commune> homonyms, boolean asTyped) {
        return new Understood(typed, parameters, List.of(), homonyms, false, false, asTyped);
    }

    /** Whether anything was understood beyond the words. */
    public boolean isRead() {
        return !meanings.isEmpty();
    }
}
