package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.EligibilityRule.CoverageArea;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods.Nearby;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What rules are judged on: where addresses lie, and which places have labels there. */
@ApplicationScoped
public class RuleFacts {

    private Territories territories;
    private PlaceDirectory places;

    /** For the container's stand-ins. */
    protected RuleFacts() {}

    @Inject
    public RuleFacts(Territories territories, PlaceDirectory places) {
        this.territories = territories;
        this.places = places;
    }

    Situation situationOf(AnsweredAddress address) {
        Gazetteer gazetteer = territories.gazetteer();
        Optional<Commune> commune = CommuneCode.find(address.commune())
                .flatMap(gazetteer::findCommune)
                .or(() -> address.point().flatMap(gazetteer::findCommuneAt));
        return Situation.of(commune, address.point(), address.precision());
    }

    boolean knowsNeighbourhoods() {
        return !neighbourhoods().isEmpty();
    }

    /** The nearest first. */
    List<Nearby> listNeighbourhoodsWithin(Coordinates point, double metres) {
        return neighbourhoods().listWithin(point, metres);
    }

    /** The area of that kind around a commune, or the next larger one where it is in none. */
    Optional<CoveredArea> findArea(Commune commune, CoverageArea kind) {
        Gazetteer gazetteer = territories.gazetteer();
        Optional<CoveredArea> found =
                switch (kind) {
                    case ARRONDISSEMENT ->
                        territories.arrondissements().findOf(commune.code()).map(CoveredArea::of);
                    case INTERCOMMUNALITY ->
                        commune.epci()
                                .flatMap(code -> gazetteer.findTerritory(TerritoryKind.EPCI, code))
                                .map(CoveredArea::of);
                    case DEPARTEMENT ->
                        gazetteer
                                .findTerritory(TerritoryKind.DEPARTEMENT, commune.departement())
                                .map(CoveredArea::of);
                };
        CoverageArea[] kinds = CoverageArea.values();
        return found.isPresent() || kind.ordinal() + 1 == kinds.length
                ? found
                : findArea(commune, kinds[kind.ordinal() + 1]);
    }

    int countPlacesWith(String label, CoveredArea area) {
        return places.search(area.narrow(PlaceQuery.builder())
                        .filter(Facet.LABEL, label)
                        .limit(0)
                        .build())
                .total();
    }

    private PriorityNeighbourhoods neighbourhoods() {
        return territories.priorityNeighbourhoods();
    }
}
