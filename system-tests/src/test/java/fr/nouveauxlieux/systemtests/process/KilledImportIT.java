package fr.nouveauxlieux.systemtests.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.systemtests.registry.ImportQueue;
import fr.nouveauxlieux.systemtests.registry.RegistryDump;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportIT {

    private static final int PLACES = 20_000;

    @TempDir
    private Path folder;

    private Path dataFolder(String name) throws IOException {
        Path data = folder.resolve(name);
        Path sources = Files.createDirectories(data.resolve("sources"));
        try (InputStream mapping =
                DemonstrationRegistry.class.getResourceAsStream("/" + DemonstrationRegistry.MAPPING)) {
            Files.copy(mapping, sources.resolve("demonstration.json"));
        }
        return data;
    }

    @Test
    void anImportKilledHalfWayAndStartedAgainGivesTheSameRegistryAsAnUndisturbedOne() throws IOException, SQLException {
        Path file = DemonstrationRegistry.writeCsv(folder.resolve("file"), PLACES, 7);
        RegistryDump undisturbed = importUndisturbed(file);
        RegistryDump killed = importKilledTwice(file);
        assertThat(undisturbed.places()).hasSize(PLACES);
        assertThat(killed).isEqualTo(undisturbed);
    }

    private RegistryDump importUndisturbed(Path file) throws IOException, SQLException {
        Path data = dataFolder("undisturbed");
        try (PortalProcess portal = PortalProcess.run(data, Map.of());
                Connection connection = portal.connect()) {
            ImportQueue imports = new ImportQueue(connection);
            long run = imports.queue("demonstration", file);
            Await.until("the end of the import", () -> imports.isOver(run));
            awaitIndex(portal);
            return RegistryDump.of(connection);
        }
    }

    private RegistryDump importKilledTwice(Path file) throws IOException, SQLException {
        Path data = dataFolder("killed");
        long run;
        PortalProcess first = PortalProcess.run(data, Map.of());
        try (Connection connection = first.connect()) {
            ImportQueue imports = new ImportQueue(connection);
            run = imports.queue("demonstration", file);
            Await.until("some rows", () -> imports.rowsRead(run) > 0);
            first.kill();
        }
        PortalProcess second = PortalProcess.run(data, Map.of());
        try (Connection connection = second.connect()) {
            ImportQueue imports = new ImportQueue(connection);
            long before = imports.rowsRead(run);
            Await.until("more rows", () -> imports.rowsRead(run) > before || imports.isOver(run));
            second.kill();
        }
        try (PortalProcess third = PortalProcess.run(data, Map.of());
                Connection connection = third.connect()) {
            ImportQueue imports = new ImportQueue(connection);
            Await.until("the end of the import", () -> imports.isOver(run));
            awaitIndex(third);
            return RegistryDump.of(connection);
        }
    }

    /** Searches must come to see what the database holds, however often the index was interrupted. */
    private static void awaitIndex(PortalProcess portal) {
        ApiClient api = new ApiClient(portal.site());
        Await.until("the index", () -> api.countPlaces() == PLACES);
    }
}
