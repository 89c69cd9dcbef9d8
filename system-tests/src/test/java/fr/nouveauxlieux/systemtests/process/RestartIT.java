package fr.nouveauxlieux.systemtests.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {

    private static final String HOUSES =
            """
            "id_fs","insee_dep","lib_fs","adresse","complement_adresse","insee_com","code_postal","lib_com","latitude","longitude","mail","telephone","h_lundi","h_mardi","h_mercredi","h_jeudi","h_vendredi","h_samedi","prise_rdv","commentaire","type_fs","format_fs","groupe_fs","labellisation_fs"
            "a1","59","France services des Essais","1 rue des Essais",,"59350","59000","Lille",50.6292,3.0573,"essais@lieu.example","01 99 00 00 01","09:00 - 12:00",,,,,,"Oui",,"Principal","Fixe",,"Espace labellisé 01/01/2020"
            "a2","35","France services des Épreuves","2 rue des Épreuves",,"35238","35000","Rennes",48.1147,-1.6794,"pas-une-adresse",,"matin",,,,,,"Non",,"Principal","Fixe",,"Espace labellisé 01/01/2021"
            "a3","35",,"3 rue Sans Nom",,"35238","35000","Rennes",48.1147,-1.6794,,,,,,,,,"Non",,"Principal","Fixe",,
            """;

    @TempDir
    private Path folder;

    @Test
    void whatWasImportedByTheCommandLineIsThereAfterARestart() throws IOException {
        Path data = folder.resolve("data");
        Path file = Files.writeString(folder.resolve("houses.csv"), HOUSES);
        try (PortalProcess portal = PortalProcess.run(data, Map.of())) {
            PortalProcess.Finished first =
                    PortalProcess.command(data, Map.of(), "import", "france-services", file.toString());
            assertThat(first.exitCode()).as(first.output()).isZero();
            ApiClient api = new ApiClient(portal.site());
            Await.until("the index", () -> api.countPlaces() == 2);

            PortalProcess.Finished again =
                    PortalProcess.command(data, Map.of(), "import", "france-services", file.toString());
            assertThat(again.exitCode()).as(again.output()).isZero();
            assertThat(api.countPlaces()).isEqualTo(2);

            PortalProcess.Finished report = PortalProcess.command(data, Map.of(), "report", "1");
            assertThat(report.output())
                    .contains("h_lundi")
                    .contains("matin")
                    .contains("pas-une-adresse")
                    .contains("Chaque lieu doit avoir un nom");
            PortalProcess.Finished inEnglish = PortalProcess.command(data, Map.of("NL_LANGUAGE", "en"), "report", "1");
            assertThat(inEnglish.output()).contains("every place needs a name");
            assertThat(portal.stop().exitCode()).isIn(0, 143);
        }
        try (PortalProcess portal = PortalProcess.run(data, Map.of())) {
            ApiClient api = new ApiClient(portal.site());
            JsonNode found = api.search("epreuves rennes", 5);
            assertThat(found.get("total").asInt()).isEqualTo(1);
            assertThat(found.get("results").get(0).get("name").asText()).isEqualTo("France services des Épreuves");
            HttpResponse<byte[]> page = api.get("/");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("France services des Essais");
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void twoPortalsStartedTogetherListenOnDifferentPorts() {
        CompletableFuture<PortalProcess> other =
                CompletableFuture.supplyAsync(() -> PortalProcess.run(folder.resolve("one"), Map.of()));
        try (PortalProcess first = PortalProcess.run(folder.resolve("two"), Map.of());
                PortalProcess second = other.join()) {
            assertThat(first.site()).isNotEqualTo(second.site());
            assertThat(new ApiClient(first.site()).countPlaces()).isZero();
            assertThat(new ApiClient(second.site()).countPlaces()).isZero();
        }
    }

    @Test
    void aPortThatWasAskedForAndIsTakenIsAClearErrorAndAFileThatIsNotThereToo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            PortalProcess.Finished refused = PortalProcess.command(
                    folder.resolve("other"), Map.of("NL_PORT", Integer.toString(taken.getLocalPort())), "run");
            assertThat(refused.exitCode()).isNotZero();
            assertThat(refused.output()).contains(Integer.toString(taken.getLocalPort()));
        }
    }
}
