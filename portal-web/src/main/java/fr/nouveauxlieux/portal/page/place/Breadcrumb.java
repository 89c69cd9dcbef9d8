package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.question.QueryString;
import java.util.List;
import java.util.stream.Stream;

/** The territories that contain a place, the largest first, each leading to its places. */
final class Breadcrumb {

    private Breadcrumb() {}

    public record Step(String name, String url) {}

    static List<Step> of(List<Territory> territories) {
        return Stream.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT, TerritoryKind.COMMUNE)
                .flatMap(kind -> territories.stream().filter(t -> t.kind() == kind))
                .map(t -> new Step(t.name(), placesOf(t)))
                .toList();
    }

    /** The search page, for the places of a territory. */
    static String placesOf(Territory territory) {
        return QueryString.empty()
                .with(TerritoryAddress.nameOf(territory.kind()), territory.code())
                .appendTo("/lieux");
    }
}
