package fr.nouveauxlieux.portal.tile;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.Comparator;
import java.util.List;

/**
 * The centres of communes, the most peopled first, of which each zoom shows those that have room. Municipal
 * arrondissements are left out: their city stands for them.
 */
final class CommunePoints {

    /** Names are cut at the tile's edge unless their point is known this far outside. */
    private static final int MARGIN = 256;

    /** Fewest inhabitants of the communes shown from zoom 4 on; all of them from the zoom after the last. */
    private static final int[] FEWEST_INHABITANTS = {200_000, 100_000, 50_000, 20_000, 10_000, 4_000, 1_500};

    private static final int FIRST_ZOOM = TerritoryTiles.LOWEST_ZOOM_OF_COMMUNES;

    private record Point(String code, String name, int population, double x, double y) {}

    private final List<Point> points;

    CommunePoints(List<Commune> communes) {
        points = communes.stream()
                .filter(commune -> commune.parent().isEmpty())
                .filter(commune -> commune.centre().isPresent())
                .map(CommunePoints::pointOf)
                .sorted(Comparator.comparingInt(Point::population).reversed().thenComparing(Point::code))
                .toList();
    }

    void addTo(VectorLayer layer, int zoom, TileGrid grid) {
        int fewest = fewestInhabitants(zoom);
        for (int i = 0; i < points.size() && points.get(i).population >= fewest; i++) {
            Point point = points.get(i);
            int x = grid.x(point.x);
            int y = grid.y(point.y);
            if (TileGrid.holds(x, y, MARGIN)) {
                layer.with("code", point.code)
                        .with("name", point.name)
                        .with("rank", i + 1)
                        .add(TileGeometry.point(x, y));
            }
        }
    }

    private static int fewestInhabitants(int zoom) {
        if (zoom < FIRST_ZOOM) {
            return Integer.MAX_VALUE;
        }
        int step = zoom - FIRST_ZOOM;
        return step < FEWEST_INHABITANTS.length ? FEWEST_INHABITANTS[step] : 0;
    }

    private static Point pointOf(Commune commune) {
        Coordinates centre = commune.centre().orElseThrow();
        return new Point(
                commune.code().value(),
                commune.name(),
                commune.population().orElse(0),
                TileGrid.worldX(centre.longitude()),
                TileGrid.worldY(centre.latitude()));
    }
}
