package fr.nouveauxlieux.dossier.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins what two people did to the items of a block at the same time. What either added is there, what either took away
 * is not; the order is that of what stands there, what was added behind whatever it was added behind.
 */
final class ItemMerge {

    private ItemMerge() {}

    /**
     * @param base the keys that both began with
     * @param mine what is sent
     * @param theirs what stands there now
     */
    static List<String> merge(List<String> base, List<String> mine, List<String> theirs) {
        Set<String> begun = new HashSet<>(base);
        Set<String> taken = new HashSet<>(base);
        taken.removeAll(new HashSet<>(mine));
        List<String> merged = new ArrayList<>(theirs);
        merged.removeAll(taken);
        String before = null;
        for (String key : mine) {
            if (!begun.contains(key) && !merged.contains(key)) {
                merged.add(before == null ? merged.size() : merged.indexOf(before) + 1, key);
            }
            if (merged.contains(key)) {
                before = key;
            }
        }
        return merged;
    }
}
