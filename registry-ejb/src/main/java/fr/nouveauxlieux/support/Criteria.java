package fr.nouveauxlieux.support;

import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a scheme asks of a project: all that is said here, one of each set being enough. An empty set asks nothing.
 *
 * @param areas where the place lies
 * @param types what kind of place it is
 * @param least what has to be looked for at least
 */
public record Criteria(
        Set<Area> areas, Set<PlaceType> types, Set<Carrier> carriers, Set<Stage> stages, Optional<Money> least) {

    public static final Criteria NONE = new Criteria(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

    public Criteria {
        areas = ordered(Area.class, areas);
        types = ordered(PlaceType.class, types);
        carriers = ordered(Carrier.class, carriers);
        stages = ordered(Stage.class, stages);
        if (least.filter(money -> money.cents() <= 0).isPresent()) {
            throw new IllegalArgumentException("least: expected more than nothing");
        }
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> list, Set<E> some) {
        EnumSet<E> ordered = EnumSet.noneOf(list);
        ordered.addAll(some);
        return Collections.unmodifiableSet(ordered);
    }
}
