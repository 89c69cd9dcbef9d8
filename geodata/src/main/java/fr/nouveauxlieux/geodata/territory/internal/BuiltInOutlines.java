package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.geojson.Feature;
import fr.nouveauxlieux.geodata.geojson.GeoJsonReader;
import fr.nouveauxlieux.geodata.territory.TerritoryOutline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Reads the outlines that the build brought: départements, and the countries that touch France. */
final class BuiltInOutlines {

    private BuiltInOutlines() {}

    static List<TerritoryOutline> readDepartements() {
        return read("departements.geojson");
    }

    static List<TerritoryOutline> readNeighbours() {
        return read("neighbours.geojson");
    }

    private static List<TerritoryOutline> read(String name) {
        try (InputStream input = BuiltInTables.open(name)) {
            return read(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Features with the properties {@code code} and {@code nom}, as outlines made valid. */
    static List<TerritoryOutline> read(InputStream input) throws IOException {
        List<TerritoryOutline> outlines = new ArrayList<>();
        GeoJsonReader.read(input, feature -> outlines.add(outline(feature)));
        return outlines;
    }

    private static TerritoryOutline outline(Feature feature) {
        Geometry geometry = feature.geometry()
                .orElseThrow(() -> new IllegalStateException(
                        "line " + feature.line() + ": " + feature.problem().orElseThrow()));
        return new TerritoryOutline(
                feature.properties().get("code"),
                feature.properties().get("nom"),
                geometry.isValid() ? geometry : GeometryFixer.fix(geometry));
    }
}
