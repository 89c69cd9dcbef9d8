package fr.nouveauxlieux.portal.page.territory;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.IndexStatus;
import java.util.HashMap;
import java.util.Map;

/** How many places each territory has; the places of municipal arrondissements are their city's too. */
final class PlaceCounts {

    private final Map<Facet, Map<String, Integer>> counts;
    private final Map<String, Integer> inArrondissements = new HashMap<>();

    PlaceCounts(IndexStatus status, Gazetteer gazetteer) {
        counts = status.counts();
        Map<String, Integer> byCommune = counts.getOrDefault(Facet.COMMUNE, Map.of());
        for (Commune commune : gazetteer.listCommunes()) {
            commune.parent()
                    .ifPresent(city -> inArrondissements.merge(
                            city.value(), byCommune.getOrDefault(commune.code().value(), 0), Integer::sum));
        }
    }

    int of(Territory territory) {
        return of(Facet.valueOf(territory.kind().name()), territory.code());
    }

    int of(Commune commune) {
        return of(Facet.COMMUNE, commune.code().value());
    }

    private int of(Facet facet, String code) {
        int own = counts.getOrDefault(facet, Map.of()).getOrDefault(code, 0);
        return facet == Facet.COMMUNE ? own + inArrondissements.getOrDefault(code, 0) : own;
    }
}
