package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.TerritoryOutline;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the département and the commune of a point. */
final class PointLocator {

    /**
     * Outlines follow the coast coarsely; piers and islets are left out. A point this near to a département, or to the
     * centre of one of its communes, still belongs to it.
     */
    private static final double COAST_TOLERANCE_METRES = 5_000;

    /** The same, for a point that the coarse outline of a neighbouring country holds. */
    private static final double BORDER_TOLERANCE_METRES = 2_000;

    private final AreaIndex<TerritoryOutline> departements;
    private final AreaIndex<TerritoryOutline> neighbours;
    private final AreaIndex<TerritoryOutline> boundaries;
    private final Map<CommuneCode, Commune> communes;
    private final CentreIndex centres;

    PointLocator(
            List<TerritoryOutline> departements,
            List<TerritoryOutline> neighbours,
            List<TerritoryOutline> communeBoundaries,
            Map<CommuneCode, Commune> communes) {
        this.departements = new AreaIndex<>(departements, TerritoryOutline::geometry);
        this.neighbours = new AreaIndex<>(neighbours, TerritoryOutline::geometry);
        this.boundaries = new AreaIndex<>(communeBoundaries, TerritoryOutline::geometry);
        this.communes = communes;
        this.centres = new CentreIndex(communes.values());
    }

    Optional<Commune> findCommune(Coordinates point) {
        Optional<Commune> within = findByBoundary(point);
        return within.isPresent() ? within : centres.findNearest(point, listDepartements(point));
    }

    Optional<String> findDepartement(Coordinates point) {
        Optional<Commune> within = findByBoundary(point);
        if (within.isPresent()) {
            return within.map(Commune::departement);
        }
        List<String> codes = listDepartements(point);
        if (codes.size() < 2) {
            return codes.stream().findFirst();
        }
        // Coarse outlines overlap along their common border: the nearest commune settles it.
        return centres.findNearest(point, codes).map(Commune::departement).or(() -> codes.stream()
                .findFirst());
    }

    private Optional<Commune> findByBoundary(Coordinates point) {
        return boundaries.listAt(point).stream()
                .flatMap(outline -> CommuneCode.find(outline.code()).map(communes::get).stream())
                .findFirst();
    }

    private List<String> listDepartements(Coordinates point) {
        List<String> inside = departements.listAt(point).stream()
                .map(TerritoryOutline::code)
                .sorted()
                .toList();
        return inside.isEmpty() ? justOutside(point).stream().toList() : inside;
    }

    private Optional<String> justOutside(Coordinates point) {
        if (!neighbours.listAt(point).isEmpty()) {
            return centres.findNearestWithin(point, BORDER_TOLERANCE_METRES).map(Commune::departement);
        }
        return departements
                .findNearestWithin(point, COAST_TOLERANCE_METRES)
                .map(TerritoryOutline::code)
                .or(() ->
                        centres.findNearestWithin(point, COAST_TOLERANCE_METRES).map(Commune::departement));
    }
}
