package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.chance.Wheel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Every kind of place, and how frequent each is in towns and in the country. */
final class PlaceKinds {

    private final Map<String, PlaceKind> byCode = new LinkedHashMap<>();
    private final Wheel urban;
    private final Wheel rural;

    PlaceKinds(Vocabulary vocabulary) {
        vocabulary.listCodes(Vocabulary.TYPES).forEach(code -> byCode.put(code, PlaceKind.load(code)));
        this.urban = wheel(PlaceKind::urbanWeight);
        this.rural = wheel(PlaceKind::ruralWeight);
    }

    PlaceKind draw(boolean inRuralCommune, Chance chance) {
        return byCode.get((inRuralCommune ? rural : urban).draw(chance));
    }

    /** @throws IllegalArgumentException if no kind has this code */
    PlaceKind get(String code) {
        PlaceKind kind = byCode.get(code);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of place is called " + code);
        }
        return kind;
    }

    Collection<PlaceKind> listAll() {
        return List.copyOf(byCode.values());
    }

    private Wheel wheel(ToIntFunction<PlaceKind> weight) {
        return Wheel.of(byCode.values().stream()
                .map(k -> weight.applyAsInt(k) + " " + k.code())
                .toList());
    }
}
