package fr.nouveauxlieux.systemtests.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.nouveauxlieux.launcher.configuration.DataFolder;
import fr.nouveauxlieux.launcher.database.EmbeddedDatabase;
import fr.nouveauxlieux.systemtests.registry.ImportQueue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAwayIT {

    private static final String HEADER =
            "ID,NOM_TL,ADRESSE,CP,COMINIT,INSEECOM,NOMCOM,WEB,TWITTER,FACEBOOK,TYPO,LAT,LONG,GEOCOD,PRECISION\n";
    private static final String ONE =
            "1,La Fabrique des Essais,1 rue A,59000,Lille,59350,Lille,,,,Tiers lieux à dominante fablab,50.6292,3.0573,,0.9\n";
    private static final String TWO =
            "2,Le Comptoir des Essais,2 rue B,35000,Rennes,35238,Rennes,,,,Tiers lieux à dominante coworking,48.1147,-1.6794,,0.9\n";

    @TempDir
    private Path folder;

    @Test
    void searchesTheMapAndPagesGoOnWithoutTheDatabaseAndFollowItAgainWithoutARestart()
            throws IOException, SQLException {
        DataFolder databaseFolder = DataFolder.prepare(folder.resolve("database"));
        EmbeddedDatabase database = EmbeddedDatabase.start(databaseFolder);
        try (Relay relay = new Relay()) {
            relay.leadTo(database.port());
            try (PortalProcess portal = PortalProcess.run(folder.resolve("portal"), outside(database, relay))) {
                ApiClient api = new ApiClient(portal.site());
                importInto(portal, HEADER + ONE);
                Await.until("the first place", () -> api.countPlaces() == 1);

                relay.leadNowhere();
                database.close();
                Await.until("the portal to notice", () -> isDatabaseUnreachable(api));
                assertReadingGoesOn(api);
                assertProgramsThatWriteAreAskedToComeBack(api);
                assertWhoeverIsSignedInIsAskedToComeBack(api);

                database = EmbeddedDatabase.start(databaseFolder);
                relay.leadTo(database.port());
                Await.until("the portal to find it again", () -> !isDatabaseUnreachable(api));
                importInto(portal, HEADER + ONE + TWO);
                Await.until("the second place, without a restart", () -> api.countPlaces() == 2);
            }
        } finally {
            database.close();
        }
    }

    private static Map<String, String> outside(EmbeddedDatabase database, Relay relay) {
        String url = database.application().url().replaceFirst(":" + database.port() + "/", ":" + relay.port() + "/");
        return Map.of(
                "NL_DB_URL", url,
                "NL_DB_USER", database.application().user(),
                "NL_DB_PASSWORD", database.application().password(),
                "NL_DB_OWNER_USER", database.owner().user(),
                "NL_DB_OWNER_PASSWORD", database.owner().password());
    }

    private static boolean isDatabaseUnreachable(ApiClient api) {
        return api.getJson("/health/ready").toString().contains("unreachable");
    }

    private static void assertReadingGoesOn(ApiClient api) {
        JsonNode found = api.search("fabrique essais", 5);
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(api.get(found.get("results").get(0).get("url").asText()).statusCode())
                .isEqualTo(200);
        assertThat(api.getJson("/api/v1/suggest?q=fabr").get("results")).isNotEmpty();
        HttpResponse<byte[]> tile = api.get("/tiles/places/6/32/21.mvt");
        assertThat(tile.statusCode()).isEqualTo(200);
        assertThat(tile.body()).isNotEmpty();
        assertThat(new String(api.get("/lieux").body(), StandardCharsets.UTF_8)).contains("La Fabrique des Essais");
    }

    private static void assertProgramsThatWriteAreAskedToComeBack(ApiClient api) {
        String key = "Bearer nlk_0123456789abcdef_" + "x".repeat(43);
        HttpResponse<byte[]> answer = api.get("/api/v1/imports/1", "Authorization", key);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    /** They are not taken for somebody who has signed out: what they were writing is theirs still. */
    private static void assertWhoeverIsSignedInIsAskedToComeBack(ApiClient api) {
        String session = "nl_session=" + "x".repeat(43);
        for (String address : List.of("/dossiers", "/dossiers/0123456789abcdef/projet", "/compte")) {
            HttpResponse<byte[]> page = api.get(address, "Cookie", session, "Accept-Language", "fr");
            assertThat(page.statusCode()).as(address).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("30");
            assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Nous revenons bientôt");
        }
        HttpResponse<byte[]> form = api.post("/dossiers/0123456789abcdef/projet", "title=Le+Canal", "Cookie", session);
        assertThat(form.statusCode()).isEqualTo(503);
        assertThat(new String(form.body(), StandardCharsets.UTF_8)).contains("<h1>");
        HttpResponse<byte[]> script =
                api.post("/dossiers/0123456789abcdef/reponses", "[]", "Cookie", session, "X-Jeton", "x");
        assertThat(script.statusCode()).isEqualTo(503);
        assertThat(script.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private void importInto(PortalProcess portal, String csv) throws IOException, SQLException {
        Path file = Files.writeString(Files.createTempFile(folder, "places", ".csv"), csv);
        try (Connection connection = portal.connect()) {
            ImportQueue imports = new ImportQueue(connection);
            long run = imports.queue("tiers-lieux-cget", file);
            Await.until("the import", () -> imports.isOver(run));
            assertThat(imports.column(run, "state")).isEqualTo("DONE");
        }
    }
}
