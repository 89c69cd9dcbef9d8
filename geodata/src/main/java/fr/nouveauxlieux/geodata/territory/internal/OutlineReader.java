package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.geojson.Feature;
import fr.nouveauxlieux.geodata.geojson.GeoJsonReader;
import fr.nouveauxlieux.geodata.territory.TerritoryOutline;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Reads outlines that the build or an import wrote. */
final class OutlineReader {

    /** An outline and the properties that it was written with. */
    record Outlined(Map<String, String> properties, Geometry geometry) {

        String property(String name) {
            return properties.getOrDefault(name, "");
        }

        TerritoryOutline toTerritory() {
            return new TerritoryOutline(property(FolderLayout.CODE), property(FolderLayout.NAME), geometry);
        }
    }

    private OutlineReader() {}

    /** @param name a resource beside this class */
    static List<TerritoryOutline> readBuiltIn(String name) {
        try (InputStream input = BuiltInTables.open(name)) {
            return read(input, name).stream().map(Outlined::toTerritory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Outlines of a checked file; none if the file is absent. */
    static List<Outlined> readIfPresent(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            return read(input, file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: import it again", e);
        }
    }

    private static List<Outlined> read(InputStream input, String source) throws IOException {
        List<Outlined> outlines = new ArrayList<>();
        GeoJsonReader.read(
                input, feature -> outlines.add(new Outlined(feature.properties(), validGeometry(feature, source))));
        return outlines;
    }

    private static Geometry validGeometry(Feature feature, String source) {
        Geometry geometry = feature.geometry()
                .orElseThrow(() -> new IllegalStateException(source + ", line " + feature.line() + ": "
                        + feature.problem().orElse("no geometry")));
        return geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
    }
}
