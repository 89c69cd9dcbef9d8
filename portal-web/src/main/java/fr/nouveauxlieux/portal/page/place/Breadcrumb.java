package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import java.util.List;
import java.util.stream.Stream;

/** The territories that contain a place, the largest first, each leading to its page. */
final class Breadcrumb {

    private Breadcrumb() {}

    public record Step(String name, String url) {}

    static List<Step> of(List<Territory> territories) {
        return Stream.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT, TerritoryKind.COMMUNE)
                .flatMap(kind -> territories.stream().filter(t -> t.kind() == kind))
                .map(t -> new Step(t.name(), TerritoryAddress.of(t.kind(), t.code())))
                .toList();
    }
}
