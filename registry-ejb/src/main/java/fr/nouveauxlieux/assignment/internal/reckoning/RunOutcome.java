package fr.nouveauxlieux.assignment.internal.reckoning;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What comes of a run.
 *
 * @param floor of expertise; 0 where none was asked for
 * @param given to each dossier beside who is kept, by identifier
 * @param unfilled places that stay empty, of dossiers that have some
 * @param cost of the pairs and loads
 * @param proven whether nothing better is certain
 */
public record RunOutcome(
        int floor,
        SortedMap<String, List<AccountId>> given,
        SortedMap<String, Integer> unfilled,
        long cost,
        boolean proven) {

    public RunOutcome {
        given = new TreeMap<>(given);
        unfilled = new TreeMap<>(unfilled);
    }

    public List<AccountId> readers(DossierId dossier) {
        return given.getOrDefault(dossier.value(), List.of());
    }

    public int places() {
        return unfilled.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many dossiers are given. */
    public int pairs() {
        return given.values().stream().mapToInt(List::size).sum();
    }

    /** How many are given to each reader who is given some. */
    public Map<AccountId, Integer> loads() {
        Map<AccountId, Integer> loads = new HashMap<>();
        given.values().forEach(readers -> readers.forEach(reader -> loads.merge(reader, 1, Integer::sum)));
        return loads;
    }
}
