package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.geojson.Feature;
import fr.nouveauxlieux.geodata.geojson.GeoJsonException;
import fr.nouveauxlieux.geodata.geojson.GeoJsonReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;

/** A publisher's GeoJSON file of outlines, under any of the names that publishers give to their properties. */
final class OutlineFile {

    /** What to do with one feature. */
    @FunctionalInterface
    interface Features {
        void accept(Feature feature) throws IOException;
    }

    private final Path file;
    private final Column code;
    private boolean codeFound;
    private List<String> lastProperties = List.of();

    OutlineFile(Path file, Column code) {
        this.file = file;
        this.code = code;
    }

    /** @throws OfficialFileException if the file is not GeoJSON in WGS84, or no feature has a property for the code */
    void forEach(Features features) throws IOException {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            GeoJsonReader.read(input, feature -> {
                lastProperties = List.copyOf(feature.properties().keySet());
                codeFound |= code.findIn(lastProperties).isPresent();
                try {
                    features.accept(feature);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (GeoJsonException e) {
            throw new OfficialFileException(e, "not-geojson", file.getFileName(), e.getMessage());
        }
        if (!codeFound) {
            throw new OfficialFileException(
                    "missing-column",
                    file.getFileName(),
                    code.meaning(),
                    String.join(", ", code.names()),
                    String.join(", ", lastProperties));
        }
    }

    /** Text of a property; empty where the feature has none. */
    static String value(Feature feature, Column property) {
        return findValue(feature, property).orElse("");
    }

    static Optional<String> findValue(Feature feature, Column property) {
        List<String> names = List.copyOf(feature.properties().keySet());
        return property.findIn(names).stream()
                .mapToObj(index -> feature.properties().get(names.get(index)).strip())
                .findFirst();
    }

    /** The polygon or multipolygon of a feature, mended where its rings cross. */
    static Optional<Geometry> findPolygon(Feature feature) {
        return feature.geometry()
                .filter(Polygonal.class::isInstance)
                .map(geometry -> geometry.isValid() ? geometry : GeometryFixer.fix(geometry))
                .filter(geometry -> geometry instanceof Polygonal && !geometry.isEmpty());
    }

    /** Names and values in turn, as properties that are always written in the same order. */
    static Map<String, String> properties(String... namesAndValues) {
        Map<String, String> properties = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }
}
