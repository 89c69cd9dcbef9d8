package fr.nouveauxlieux.portal.page.territory;

import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/**
 * How well the communes of a territory are served. Inhabitants are those of the communes whose population is known.
 *
 * @param communes how many it has, municipal arrondissements left out
 * @param withPlace how many of them have a place
 * @param inhabitants of all of them
 * @param inhabitantsWithPlace of those that have a place
 */
public record Coverage(int communes, int withPlace, long inhabitants, long inhabitantsWithPlace) {

    private static final double HUNDRED = 100.0;
    private static final double INHABITANTS_OF_A_DENSITY = 100_000.0;

    /** @param places tells how many places a commune has */
    static Coverage of(List<Commune> communes, ToIntFunction<Commune> places) {
        int all = 0;
        int served = 0;
        long inhabitants = 0;
        long servedInhabitants = 0;
        for (Commune commune : communes) {
            if (commune.parent().isEmpty()) {
                int population = commune.population().orElse(0);
                boolean has = places.applyAsInt(commune) > 0;
                all++;
                inhabitants += population;
                served += has ? 1 : 0;
                servedInhabitants += has ? population : 0;
            }
        }
        return new Coverage(all, served, inhabitants, servedInhabitants);
    }

    /** Of the communes, in percent. */
    OptionalDouble shareOfCommunes() {
        return communes == 0 ? OptionalDouble.empty() : OptionalDouble.of(HUNDRED * withPlace / communes);
    }

    /** Of the inhabitants, those who live in a commune that has a place, in percent. */
    OptionalDouble shareOfInhabitants() {
        return inhabitants == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(HUNDRED * inhabitantsWithPlace / inhabitants);
    }

    /** Places for 100,000 inhabitants. */
    OptionalDouble density(int places) {
        return inhabitants == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(places * INHABITANTS_OF_A_DENSITY / inhabitants);
    }
}
