package fr.nouveauxlieux.portal.tile;

import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.TileAddress;
import java.util.List;

/** The tile of the markers of a question: one layer, {@code places}. */
final class PlaceTile {

    private PlaceTile() {}

    static byte[] toBytes(TileAddress tile, List<MapMarker> markers) {
        TileGrid grid = TileGrid.of(tile);
        VectorLayer places = new VectorLayer("places");
        for (MapMarker marker : markers) {
            places.with("count", marker.count());
            marker.place().ifPresent(place -> places.with("id", place.id())
                    .with("name", place.name())
                    .with("type", place.type()));
            places.add(TileGeometry.point(
                    grid.x(TileGrid.worldX(marker.longitude())), grid.y(TileGrid.worldY(marker.latitude()))));
        }
        return VectorTile.toBytes(List.of(places));
    }
}
