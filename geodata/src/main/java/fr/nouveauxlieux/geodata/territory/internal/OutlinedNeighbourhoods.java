package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhood;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Priority neighbourhoods by their outlines. */
final class OutlinedNeighbourhoods implements PriorityNeighbourhoods {

    private record Outlined(PriorityNeighbourhood neighbourhood, Geometry geometry) {}

    private final List<PriorityNeighbourhood> neighbourhoods;
    private final AreaIndex<Outlined> areas;

    private OutlinedNeighbourhoods(List<Outlined> outlined) {
        neighbourhoods = outlined.stream()
                .map(Outlined::neighbourhood)
                .sorted(Comparator.comparing(PriorityNeighbourhood::code))
                .toList();
        areas = new AreaIndex<>(outlined, Outlined::geometry);
    }

    static PriorityNeighbourhoods of(List<OutlineReader.Outlined> outlines) {
        return new OutlinedNeighbourhoods(outlines.stream()
                .map(outline -> new Outlined(neighbourhood(outline), outline.geometry()))
                .toList());
    }

    private static PriorityNeighbourhood neighbourhood(OutlineReader.Outlined outline) {
        List<CommuneCode> communes = Arrays.stream(
                        outline.property(FolderLayout.COMMUNES).split(" "))
                .flatMap(code -> CommuneCode.find(code).stream())
                .toList();
        return new PriorityNeighbourhood(
                outline.property(FolderLayout.CODE), outline.property(FolderLayout.NAME), communes);
    }

    @Override
    public boolean isEmpty() {
        return neighbourhoods.isEmpty();
    }

    @Override
    public List<PriorityNeighbourhood> listAll() {
        return neighbourhoods;
    }

    @Override
    public Optional<PriorityNeighbourhood> findByCode(String code) {
        return neighbourhoods.stream().filter(n -> n.code().equals(code)).findFirst();
    }

    @Override
    public Optional<PriorityNeighbourhood> findAt(Coordinates point) {
        return areas.listAt(point).stream().findFirst().map(Outlined::neighbourhood);
    }

    @Override
    public List<Nearby> listWithin(Coordinates point, double metres) {
        return areas.listWithin(point, metres).stream()
                .map(near -> new Nearby(near.value().neighbourhood(), near.metres()))
                .toList();
    }
}
