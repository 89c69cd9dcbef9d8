package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Territory;
import java.util.List;

/** All that the tables say, each list by ascending code. */
public record TerritoryTables(
        List<Commune> communes,
        List<FormerCommune> former,
        List<Territory> epci,
        List<Territory> departements,
        List<Territory> regions) {}
