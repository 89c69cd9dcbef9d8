package fr.nouveauxlieux.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.DirectoryAnswer;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryClientTest {

    private static final Siret SIRET = new Siret("73282932000074");

    private static String answer(String siret, String state) {
        return """
                {"results": [
                  {"siren": "552032534", "nom_complet": "ANOTHER", "siege": {"siret": "55203253400646"}},
                  {"siren": "732829320", "nom_complet": "LES AMIS DU LIEU", "nature_juridique": "9220",
                   "siege": {"siret": "73282932000017", "adresse": "2 RUE DU SIEGE 59000 LILLE"},
                   "matching_etablissements": [
                     {"siret": "%s", "etat_administratif": "%s", "adresse": "1 RUE DU LIEU 59000 LILLE"}]}
                ], "total_results": 2}"""
                .formatted(siret, state);
    }

    private static DirectoryAnswer read(String json) {
        return DirectoryClient.read(Json.readObject(json), SIRET);
    }

    @Test
    void theEstablishmentOfThatNumberIsFoundWithTheNameOfItsCompany() {
        assertThat(read(answer(SIRET.value(), "A")))
                .isEqualTo(new DirectoryAnswer.Found(
                        SIRET, "LES AMIS DU LIEU", "9220", "1 RUE DU LIEU 59000 LILLE", true));
    }

    @Test
    void aClosedOneIsFoundAndSaidToBeClosed() {
        assertThat(read(answer(SIRET.value(), "F")))
                .isEqualTo(new DirectoryAnswer.Found(
                        SIRET, "LES AMIS DU LIEU", "9220", "1 RUE DU LIEU 59000 LILLE", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"[NON-DIFFUSIBLE] 59000 LILLE\"",
                "\"1 RUE <b>DU LIEU</b>\"",
                "\"1 RUE\\nDU LIEU\"",
                "7",
                "null"
            })
    void anAddressThatIsKeptBackOrCannotBeShownIsNone(String address) {
        assertThat(read(answer(SIRET.value(), "A").replace("\"1 RUE DU LIEU 59000 LILLE\"", address)))
                .isEqualTo(new DirectoryAnswer.Found(SIRET, "LES AMIS DU LIEU", "9220", "", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"92\"", "\"association\"", "9220", "null"})
    void aLegalFormThatIsNoCodeOfFourDigitsIsNone(String form) {
        assertThat(read(answer(SIRET.value(), "A").replace("\"9220\"", form)))
                .isEqualTo(new DirectoryAnswer.Found(SIRET, "LES AMIS DU LIEU", "", "1 RUE DU LIEU 59000 LILLE", true));
    }

    @Test
    void anotherEstablishmentOfTheSameCompanyIsNotIt() {
        assertThat(read(answer("73282932000025", "A"))).isEqualTo(new DirectoryAnswer.Unknown());
        assertThat(read("{\"results\": []}")).isEqualTo(new DirectoryAnswer.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"results\": {}}", "{\"results\": null}"})
    void anAnswerOfAnotherShapeIsNoAnswer(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsAskedOverHttpAndAFailureIsOne() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/search", exchange -> {
            boolean asked =
                    ("q=" + SIRET.value()).equals(exchange.getRequestURI().getQuery());
            byte[] body = answer(SIRET.value(), "A").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(asked ? 200 : 400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        try {
            assertThat(new DirectoryClient(address).ask(SIRET)).isInstanceOf(DirectoryAnswer.Found.class);
            assertThatThrownBy(() -> new DirectoryClient(address.resolve("/nowhere")).ask(SIRET))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("404");
        } finally {
            server.stop(0);
        }
        assertThatThrownBy(() -> new DirectoryClient(address).ask(SIRET)).isInstanceOf(IOException.class);
    }
}
