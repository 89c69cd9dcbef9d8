package fr.nouveauxlieux.review;

import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.call.grid.Level;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Grids of tests. */
public final class Grids {

    private Grids() {}

    public static Criterion criterion(String code, int weight, int... points) {
        List<Level> levels = Arrays.stream(points)
                .mapToObj(one -> new Level(one, text("level " + one)))
                .toList();
        return new Criterion(code, text(code), Optional.empty(), weight, levels);
    }

    public static Grid of(Criterion... criteria) {
        return new Grid(List.of(criteria));
    }

    private static Bilingual text(String words) {
        return new Bilingual(words, words);
    }
}
