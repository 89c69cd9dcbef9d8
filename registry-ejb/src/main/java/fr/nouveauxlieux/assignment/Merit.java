package fr.nouveauxlieux.assignment;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Why a dossier goes to a reader.
 *
 * @param expertise 0 to 100
 * @param shared what the dossier is about and the reader knows: codes of families of activity
 * @param cost of the pair, without that of the load
 */
public record Merit(int expertise, SortedSet<String> shared, TerritoryFit territory, int cost) {

    public Merit {
        shared = new TreeSet<>(shared);
    }
}
