package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.TerritoryOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the département and the commune of a point. */
final class PointLocator {

    /**
     * Outlines follow the coast coarsely, and piers and islets are left out: a point this near to a département, in
     * no neighbouring country, still belongs to it.
     */
    static final double COAST_TOLERANCE_METRES = 5_000;

    private final AreaIndex<TerritoryOutline> departements;
    private final AreaIndex<TerritoryOutline> neighbours;
    private final AreaIndex<TerritoryOutline> boundaries;
    private final Map<CommuneCode, Commune> communes;
    private final Map<String, List<Commune>> centredByDepartement = new HashMap<>();

    PointLocator(
            List<TerritoryOutline> departements,
            List<TerritoryOutline> neighbours,
            List<TerritoryOutline> communeBoundaries,
            Map<CommuneCode, Commune> communes) {
        this.departements = new AreaIndex<>(departements, TerritoryOutline::geometry);
        this.neighbours = new AreaIndex<>(neighbours, TerritoryOutline::geometry);
        this.boundaries = new AreaIndex<>(communeBoundaries, TerritoryOutline::geometry);
        this.communes = communes;
        communes.values().stream()
                .filter(commune ->
                        commune.parent().isEmpty() && commune.centre().isPresent())
                .forEach(commune -> centredByDepartement
                        .computeIfAbsent(commune.departement(), code -> new ArrayList<>())
                        .add(commune));
    }

    Optional<Commune> findCommune(Coordinates point) {
        Optional<Commune> within = boundaries.listAt(point).stream()
                .flatMap(outline -> CommuneCode.find(outline.code()).map(communes::get).stream())
                .findFirst();
        return within.isPresent() ? within : nearestCentre(point, listDepartements(point));
    }

    Optional<String> findDepartement(Coordinates point) {
        List<String> codes = listDepartements(point);
        if (codes.size() < 2) {
            return codes.stream().findFirst();
        }
        // Coarse outlines overlap along their common border: the nearest commune settles it.
        return nearestCentre(point, codes).map(Commune::departement).or(() -> codes.stream()
                .findFirst());
    }

    private List<String> listDepartements(Coordinates point) {
        List<TerritoryOutline> inside = departements.listAt(point);
        Stream<TerritoryOutline> found = inside.isEmpty() ? justOffTheCoast(point).stream() : inside.stream();
        return found.map(TerritoryOutline::code).sorted().toList();
    }

    private Optional<TerritoryOutline> justOffTheCoast(Coordinates point) {
        return neighbours.listAt(point).isEmpty()
                ? departements.findNearestWithin(point, COAST_TOLERANCE_METRES)
                : Optional.empty();
    }

    private Optional<Commune> nearestCentre(Coordinates point, List<String> codes) {
        LocalMetres local = new LocalMetres(point);
        return codes.stream()
                .map(code -> centredByDepartement.getOrDefault(code, List.of()))
                .flatMap(Collection::stream)
                .min(Comparator.comparingDouble(
                        commune -> local.squaredDistanceTo(commune.centre().orElseThrow())));
    }
}
