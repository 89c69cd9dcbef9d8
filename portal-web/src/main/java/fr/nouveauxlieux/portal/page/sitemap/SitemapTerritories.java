package fr.nouveauxlieux.portal.page.sitemap;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.IndexStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The territories that search engines are told of: régions, départements and intercommunalities, and of the communes those
 * that have a place, since the page of another says little that its département's does not.
 */
final class SitemapTerritories {

    private SitemapTerritories() {}

    /** Below the application, the largest territories first; fewer than one file may name. */
    static List<String> listAddresses(Gazetteer gazetteer, IndexStatus status) {
        Map<String, Integer> places = status.counts().getOrDefault(Facet.COMMUNE, Map.of());
        Stream<Territory> large = Stream.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT, TerritoryKind.EPCI)
                .flatMap(kind -> gazetteer.listTerritories(kind).stream());
        Stream<Territory> communes = gazetteer.listTerritories(TerritoryKind.COMMUNE).stream()
                .filter(commune -> places.getOrDefault(commune.code(), 0) > 0);
        return Stream.concat(large, communes)
                .map(territory -> TerritoryAddress.of(territory.kind(), territory.code()))
                .toList();
    }
}
