package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods.Nearby;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.Territory;
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

    /**
     * @param commune where the address lies
     * @param point where exactly, if that was answered
     */
    record Situation(Optional<Commune> commune, Optional<Coordinates> point) {}

    Situation situationOf(AnsweredAddress address) {
        Gazetteer gazetteer = territories.gazetteer();
        Optional<Commune> commune = CommuneCode.find(address.commune())
                .flatMap(gazetteer::findCommune)
                .or(() -> address.point().flatMap(gazetteer::findCommuneAt));
        return new Situation(commune, address.point());
    }

    boolean knowsNeighbourhoods() {
        return !neighbourhoods().isEmpty();
    }

    /** The nearest first. */
    List<Nearby> listNeighbourhoodsWithin(Coordinates point, int metres) {
        return neighbourhoods().listWithin(point, metres);
    }

    /** The intercommunality around a commune, or the département of one that is in none. */
    Optional<Territory> findSurroundings(Commune commune) {
        Gazetteer gazetteer = territories.gazetteer();
        return commune.epci()
                .flatMap(code -> gazetteer.findTerritory(TerritoryKind.EPCI, code))
                .or(() -> gazetteer.findTerritory(TerritoryKind.DEPARTEMENT, commune.departement()));
    }

    int countPlacesWith(String label, Territory territory) {
        Facet facet = territory.kind() == TerritoryKind.EPCI ? Facet.EPCI : Facet.DEPARTEMENT;
        return places.search(PlaceQuery.builder()
                        .filter(Facet.LABEL, label)
                        .filter(facet, territory.code())
                        .limit(0)
                        .build())
                .total();
    }

    private PriorityNeighbourhoods neighbourhoods() {
        return territories.priorityNeighbourhoods();
    }
}
