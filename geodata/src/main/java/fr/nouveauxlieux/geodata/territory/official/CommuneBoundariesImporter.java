package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.geojson.Feature;
import fr.nouveauxlieux.geodata.geojson.GeoJsonWriter;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.internal.FolderLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/** Boundaries of communes; those of communes since absorbed, and of arrondissements, count for the whole. */
final class CommuneBoundariesImporter implements Importer {

    private final Set<String> seen = new HashSet<>();

    @Override
    public void convert(Path source, Territories territories, Tally tally, OutputStream output) throws IOException {
        CommuneResolver resolver = new CommuneResolver(territories.gazetteer());
        DepartementExtent extent = new DepartementExtent(territories.outlines());
        try (GeoJsonWriter writer = new GeoJsonWriter(output)) {
            new OutlineFile(source, Column.COMMUNE_CODE).forEach(feature -> {
                String code = OutlineFile.value(feature, Column.COMMUNE_CODE);
                Optional<CommuneResolver.Resolved> found = resolver.find(code);
                Optional<Geometry> polygon = OutlineFile.findPolygon(feature);
                if (found.isEmpty()) {
                    reject(tally, feature, code, resolver.reasonFor(code));
                } else if (polygon.isEmpty()) {
                    tally.reject(feature.line(), "geometry", feature.problem().orElse(""), RejectionReason.NO_POLYGON);
                } else if (!extent.isNear(
                        found.get().commune().departement(), polygon.get().getEnvelopeInternal())) {
                    reject(tally, feature, code, RejectionReason.FAR_FROM_DEPARTEMENT);
                } else if (!seen.add(code)) {
                    reject(tally, feature, code, RejectionReason.DUPLICATE);
                } else {
                    Commune commune = found.get().commune();
                    CommuneCode whole = commune.parent().orElse(commune.code());
                    writer.write(
                            OutlineFile.properties(FolderLayout.CODE, whole.value(), FolderLayout.NAME, commune.name()),
                            polygon.get());
                    tally.keep(whole.value(), found.get().former());
                }
            });
        }
    }

    private static void reject(Tally tally, Feature feature, String value, RejectionReason reason) {
        tally.reject(feature.line(), Column.COMMUNE_CODE.meaning(), value, reason);
    }
}
