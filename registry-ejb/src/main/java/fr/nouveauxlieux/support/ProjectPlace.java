package fr.nouveauxlieux.support;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import java.util.Optional;

/**
 * The commune of a project, and what the portal knows of it.
 *
 * @param density empty where no grid was imported
 * @param metropolis the name of the one that it is part of; empty where it is of none
 * @param intercommunalityKnown without which nothing says that it is of no metropolis
 * @param neighbourhoods whether priority neighbourhoods lie in it; empty where that is not known
 */
public record ProjectPlace(
        Commune commune,
        Optional<DensityClass> density,
        Optional<String> metropolis,
        boolean intercommunalityKnown,
        Optional<Boolean> neighbourhoods) {

    public boolean isOverseas() {
        return commune.code().value().startsWith("97") || commune.code().value().startsWith("98");
    }
}
