package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws several different items of a list. */
final class Sample {

    private Sample() {}

    /** At most {@code count} of them: the same item drawn twice counts twice and is given once. */
    static List<String> draw(List<String> items, int count, Chance chance) {
        Set<String> drawn = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            drawn.add(chance.pick(items));
        }
        return new ArrayList<>(drawn);
    }
}
