package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.Comparator;

/** Orders of communes in answers; the code settles ties, so that no answer depends on chance. */
final class CommuneOrder {

    static final Comparator<Commune> LARGEST_FIRST = Comparator.comparingInt(
                    (Commune commune) -> commune.population().orElse(0))
            .reversed()
            .thenComparing(Commune::code);

    private CommuneOrder() {}
}
