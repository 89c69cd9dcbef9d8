package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.geodata.territory.TerritoryOutline;
import fr.nouveauxlieux.geodata.territory.TerritoryOutlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Outlines of départements as read, and of régions merged from them when first asked for. */
public final class MergedOutlines implements TerritoryOutlines {

    /**
     * Coarse outlines leave slivers along common borders: a hole narrower than this, in squared degrees (about 10 km²),
     * is one of them rather than an enclave.
     */
    private static final double SLIVER_SQUARE_DEGREES = 1e-3;

    private final Lazy<Map<String, TerritoryOutline>> departements;
    private final Lazy<Map<String, TerritoryOutline>> regions;

    public MergedOutlines(Gazetteer gazetteer, Supplier<List<TerritoryOutline>> departementOutlines) {
        departements = new Lazy<>(() -> byCode(departementOutlines.get()));
        regions = new Lazy<>(() -> mergeByRegion(gazetteer, departements.get()));
    }

    private static Map<String, TerritoryOutline> byCode(List<TerritoryOutline> outlines) {
        Map<String, TerritoryOutline> byCode = new TreeMap<>();
        outlines.forEach(outline -> byCode.put(outline.code(), outline));
        return byCode;
    }

    private static Map<String, TerritoryOutline> mergeByRegion(
            Gazetteer gazetteer, Map<String, TerritoryOutline> departements) {
        Map<String, List<Geometry>> parts = new TreeMap<>();
        for (Territory departement : gazetteer.listTerritories(TerritoryKind.DEPARTEMENT)) {
            TerritoryOutline outline = departements.get(departement.code());
            if (outline != null) {
                parts.computeIfAbsent(departement.parent().orElseThrow(), code -> new ArrayList<>())
                        .add(outline.geometry());
            }
        }
        Map<String, TerritoryOutline> merged = new TreeMap<>();
        parts.forEach((code, geometries) -> {
            String name = gazetteer
                    .findTerritory(TerritoryKind.REGION, code)
                    .orElseThrow()
                    .name();
            merged.put(code, new TerritoryOutline(code, name, merge(geometries)));
        });
        return merged;
    }

    private static Geometry merge(List<Geometry> parts) {
        return withoutSlivers(OverlayNGRobust.union(parts));
    }

    private static Geometry withoutSlivers(Geometry geometry) {
        GeometryFactory factory = geometry.getFactory();
        Polygon[] polygons = new Polygon[geometry.getNumGeometries()];
        for (int i = 0; i < polygons.length; i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            List<LinearRing> holes = new ArrayList<>();
            for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                LinearRing hole = polygon.getInteriorRingN(j);
                if (factory.createPolygon(hole).getArea() > SLIVER_SQUARE_DEGREES) {
                    holes.add(hole);
                }
            }
            polygons[i] = factory.createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new));
        }
        return polygons.length == 1 ? polygons[0] : factory.createMultiPolygon(polygons);
    }

    @Override
    public List<TerritoryOutline> listDepartements() {
        return List.copyOf(departements.get().values());
    }

    @Override
    public List<TerritoryOutline> listRegions() {
        return List.copyOf(regions.get().values());
    }

    @Override
    public Optional<TerritoryOutline> findDepartement(String code) {
        return Optional.ofNullable(departements.get().get(code));
    }

    @Override
    public Optional<TerritoryOutline> findRegion(String code) {
        return Optional.ofNullable(regions.get().get(code));
    }
}
