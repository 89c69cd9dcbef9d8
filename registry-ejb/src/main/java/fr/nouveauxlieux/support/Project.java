package fr.nouveauxlieux.support;

import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What someone tells of their project, of which nothing is kept. What is empty was not told.
 *
 * @param inNeighbourhood whether the place is in a priority neighbourhood, as told
 */
public record Project(
        Optional<ProjectPlace> place,
        Optional<Boolean> inNeighbourhood,
        Set<PlaceType> types,
        Set<SupportForm> needs,
        Optional<Carrier> carrier,
        Optional<Stage> stage,
        Optional<Money> amount) {

    public Project {
        types = Set.copyOf(types);
        needs = needs.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(needs));
    }
}
