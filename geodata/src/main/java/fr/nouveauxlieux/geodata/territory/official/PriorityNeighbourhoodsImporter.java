package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.geojson.Feature;
import fr.nouveauxlieux.geodata.geojson.GeoJsonWriter;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.internal.FolderLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;

/** Outlines of priority neighbourhoods, of 2015 (QP) or 2024 (QN). One may straddle several communes. */
final class PriorityNeighbourhoodsImporter implements Importer {

    private static final Column CODE = Column.of("code du quartier", "code_qp", "code_qpv", "codeqpv", "code");
    private static final Column NAME = Column.of("nom du quartier", "nom_qp", "lib_qp", "nom_qpv", "lib_qpv", "nom");
    private static final Column COMMUNES =
            Column.of("communes du quartier", "code_commune", "insee_com", "codgeo", "list_com", "code_insee");
    private static final Pattern CODE_SHAPE = Pattern.compile("Q[PN][0-9A-Z]{6}");

    private final Set<String> seen = new HashSet<>();

    @Override
    public void convert(Path source, Territories territories, Tally tally, OutputStream output) throws IOException {
        CommuneResolver resolver = new CommuneResolver(territories.gazetteer());
        DepartementExtent extent = new DepartementExtent(territories.outlines());
        try (GeoJsonWriter writer = new GeoJsonWriter(output)) {
            new OutlineFile(source, CODE).forEach(feature -> {
                String code = OutlineFile.value(feature, CODE);
                Optional<Geometry> polygon = OutlineFile.findPolygon(feature);
                List<Commune> communes = communes(feature, resolver);
                if (!CODE_SHAPE.matcher(code).matches()) {
                    tally.reject(feature.line(), CODE.meaning(), code, RejectionReason.NO_NEIGHBOURHOOD_CODE);
                } else if (polygon.isEmpty()) {
                    String problem = feature.problem().orElse("");
                    tally.reject(feature.line(), "geometry", problem, RejectionReason.NO_POLYGON);
                } else if (communes.stream()
                        .anyMatch(c ->
                                !extent.isNear(c.departement(), polygon.get().getEnvelopeInternal()))) {
                    tally.reject(feature.line(), CODE.meaning(), code, RejectionReason.FAR_FROM_DEPARTEMENT);
                } else if (!seen.add(code)) {
                    tally.reject(feature.line(), CODE.meaning(), code, RejectionReason.DUPLICATE);
                } else {
                    writer.write(properties(feature, code, communes), polygon.get());
                    tally.keep(code, false);
                }
            });
        }
    }

    private static List<Commune> communes(Feature feature, CommuneResolver resolver) {
        return Arrays.stream(OutlineFile.value(feature, COMMUNES).split("[,; ]+"))
                .flatMap(text -> resolver.find(text).stream())
                .map(CommuneResolver.Resolved::commune)
                .distinct()
                .toList();
    }

    private static Map<String, String> properties(Feature feature, String code, List<Commune> communes) {
        List<String> codes = communes.stream().map(c -> c.code().value()).toList();
        return OutlineFile.properties(
                FolderLayout.CODE, code,
                FolderLayout.NAME, OutlineFile.findValue(feature, NAME).orElse(code),
                FolderLayout.COMMUNES, String.join(" ", codes));
    }
}
