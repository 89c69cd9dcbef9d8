package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.official.OfficialFile;
import fr.nouveauxlieux.geodata.territory.official.OfficialFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Neighbourhoods and classes of density of our own making, around real communes. */
final class SampleTerritory {

    /** A square from 3.050 to 3.060 east, 50.610 to 50.620 north, in Lille; one of Saint-Denis of La Réunion. */
    private static final String NEIGHBOURHOODS =
            """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"code_qp": "QP059001", "nom_qp": "Carré du Sud", "insee_com": "59350"}, "geometry": {"type": "Polygon", "coordinates": [[[3.05, 50.61], [3.06, 50.61], [3.06, 50.62], [3.05, 50.62], [3.05, 50.61]]]}},
            {"type": "Feature", "properties": {"code_qp": "QP974001", "nom_qp": "Carré des Îles", "insee_com": "97411"}, "geometry": {"type": "Polygon", "coordinates": [[[55.49, -20.91], [55.50, -20.91], [55.50, -20.90], [55.49, -20.90], [55.49, -20.91]]]}}
            ]}
            """;

    private static final String DENSITIES =
            """
            insee_com,lib_com,niveau_densite
            59350,Lille,Grands centres urbains
            97411,Saint-Denis,Centres urbains intermédiaires
            48095,Mende,Petites villes
            """;

    private SampleTerritory() {}

    static Territories load(Path folder) throws IOException {
        OfficialFolder official = new OfficialFolder(folder.resolve("official"), Territories.builtIn());
        official.importFile(
                OfficialFile.PRIORITY_NEIGHBOURHOODS, Files.writeString(folder.resolve("qpv.geojson"), NEIGHBOURHOODS));
        official.importFile(OfficialFile.DENSITY, Files.writeString(folder.resolve("density.csv"), DENSITIES));
        return Territories.load(official.path());
    }
}
