package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.geojson.Feature;
import fr.nouveauxlieux.geodata.geojson.GeoJsonWriter;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.geodata.territory.internal.FolderLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/** Outlines of départements. */
final class DepartementBoundariesImporter implements Importer {

    private static final Column CODE =
            Column.of("code du département", "insee_dep", "code_insee", "code_dept", "code_departement", "dep", "code");

    private final Set<String> seen = new HashSet<>();

    @Override
    public void convert(Path source, Territories territories, Tally tally, OutputStream output) throws IOException {
        DepartementExtent extent = new DepartementExtent(territories.outlines());
        try (GeoJsonWriter writer = new GeoJsonWriter(output)) {
            new OutlineFile(source, CODE).forEach(feature -> {
                String code = OutlineFile.value(feature, CODE);
                Optional<Territory> departement =
                        territories.gazetteer().findTerritory(TerritoryKind.DEPARTEMENT, code);
                Optional<Geometry> polygon = OutlineFile.findPolygon(feature);
                if (departement.isEmpty()) {
                    reject(tally, feature, code, RejectionReason.UNKNOWN_DEPARTEMENT);
                } else if (polygon.isEmpty()) {
                    tally.reject(feature.line(), "geometry", feature.problem().orElse(""), RejectionReason.NO_POLYGON);
                } else if (!extent.isNear(code, polygon.get().getEnvelopeInternal())) {
                    reject(tally, feature, code, RejectionReason.FAR_FROM_DEPARTEMENT);
                } else if (!seen.add(code)) {
                    reject(tally, feature, code, RejectionReason.DUPLICATE);
                } else {
                    String name = departement.get().name();
                    writer.write(
                            OutlineFile.properties(FolderLayout.CODE, code, FolderLayout.NAME, name), polygon.get());
                    tally.keep(code, false);
                }
            });
        }
    }

    private static void reject(Tally tally, Feature feature, String value, RejectionReason reason) {
        tally.reject(feature.line(), CODE.meaning(), value, reason);
    }
}
