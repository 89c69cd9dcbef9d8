package fr.nouveauxlieux.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.geodata.territory.official.OfficialFile;
import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.configuration.PortChoice;
import fr.nouveauxlieux.launcher.console.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTerritoriesCommandTest {
    private static final String NORD = square("59", 3, 50);
    private static final String ILLE_ET_VILAINE = square("35", -1.7, 48.1);

    @TempDir
    private Path temporary;

    @Test
    void aFileThatHoldsLessTakesThePlaceOfALargerOneOnlyWhenForced() throws IOException {
        run(NORD + "," + ILLE_ET_VILAINE, false);
        String before = Files.readString(kept());

        assertThatThrownBy(() -> run(NORD, false))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("departement-boundaries")
                .hasMessageContaining("2")
                .hasMessageContaining("1")
                .hasMessageContaining("--force");
        assertThat(Files.readString(kept())).isEqualTo(before);

        run(NORD, true);
        assertThat(OfficialEntries.count(kept())).isEqualTo(1);
        run(NORD + "," + ILLE_ET_VILAINE, false);
        assertThat(OfficialEntries.count(kept())).isEqualTo(2);
        try (var left = Files.list(temporary.resolve("data"))) {
            assertThat(left)
                    .filteredOn(p -> p.getFileName().toString().startsWith("territories"))
                    .hasSize(1);
        }
    }

    @Test
    void theLinesOfATableAreCounted() throws IOException {
        Path table = Files.writeString(temporary.resolve("a.tsv"), "commune\tdensity\n59350\tA\n35238\tB\n");
        assertThat(OfficialEntries.count(table)).isEqualTo(3);
        assertThat(OfficialEntries.count(temporary.resolve("none.tsv"))).isZero();
    }

    private Path kept() {
        return temporary.resolve("data").resolve("territories").resolve("departement-boundaries.geojson");
    }

    private void run(String features, boolean force) throws IOException {
        Path file = Files.writeString(
                temporary.resolve("outlines.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
        Configuration configuration = new Configuration(
                temporary.resolve("data"),
                "127.0.0.1",
                new PortChoice(0, false),
                Optional.empty(),
                1,
                false,
                4,
                false,
                Optional.empty());
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        new ImportTerritoriesCommand(
                        configuration, new Terminal(nowhere, nowhere), OfficialFile.DEPARTEMENT_BOUNDARIES, file, force)
                .run();
    }

    /** A small square around a point, degrees. */
    private static String square(String code, double longitude, double latitude) {
        double east = longitude + 0.1;
        double north = latitude + 0.1;
        return ("{'type':'Feature','properties':{'code':'" + code + "','nom':'x'},'geometry':{'type':'Polygon',"
                        + "'coordinates':[[[" + longitude + "," + latitude + "],[" + east + "," + latitude + "],["
                        + east + "," + north + "],[" + longitude + "," + north + "],[" + longitude + "," + latitude
                        + "]]]}}")
                .replace('\'', '"');
    }
}
