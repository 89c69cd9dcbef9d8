package fr.nouveauxlieux.address.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.nouveauxlieux.address.AddressAnswer;
import fr.nouveauxlieux.address.AddressAnswer.Found;
import fr.nouveauxlieux.address.AddressAnswer.Unavailable;
import fr.nouveauxlieux.address.AddressQuestion;
import fr.nouveauxlieux.address.FoundAddress;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressServiceTest {

    private static final String ANSWER =
            """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [3.0612, 50.6321]},
               "properties": {"label": "8 Rue de l’Exemple 59000 Lille", "score": 0.97, "housenumber": "8", "type": "housenumber",
                              "name": "8 Rue de l’Exemple", "postcode": "59000", "citycode": "59350", "city": "Lille"}}]}""";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Ticking clock = new Ticking();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String answer = ANSWER;
    private PublicAddressService service;

    /** Goes on when told. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-03-01T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        service = new PublicAddressService(
                Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/geocodage/")), clock);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private AddressAnswer search(String text) {
        return service.search(new AddressQuestion(text));
    }

    @Test
    void anAddressIsFoundWithItsCommuneAndItsPoint() {
        assertThat(search("8 rue de l’exemple lille"))
                .isEqualTo(new Found(List.of(new FoundAddress(
                        "8 Rue de l’Exemple 59000 Lille",
                        "8 Rue de l’Exemple",
                        Optional.of(new PostalCode("59000")),
                        new CommuneCode("59350"),
                        "Lille",
                        new Coordinates(50.6321, 3.0612, Precision.ENTRANCE)))));
    }

    @Test
    void whatIsTypedIsAParameterAndNothingElseOfTheRequest() {
        search("8 rue & ../limit=9#x?q=y");

        assertThat(asked)
                .containsExactly("/geocodage/search?index=address&autocomplete=1&limit=6"
                        + "&q=8+rue+%26+..%2Flimit%3D9%23x%3Fq%3Dy");
    }

    @ParameterizedTest
    @CsvSource({
        "housenumber, ENTRANCE",
        "street, STREET",
        "locality, LOCALITY",
        "municipality, COMMUNE_CENTRE",
        "anything, COMMUNE_CENTRE"
    })
    void theKindOfAnswerIsThePrecisionOfItsPoint(String type, Precision precision) {
        answer = ANSWER.replace("\"type\": \"housenumber\"", "\"type\": \"" + type + "\"");

        assertThat(((Found) search("rue")).addresses())
                .singleElement()
                .extracting(found -> found.point().precision())
                .isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"citycode\": \"59350\"", "\"name\": \"8 Rue de l’Exemple\"", "[3.0612, 50.6321]"})
    void aFeatureWithoutWhatMakesAnAddressIsLeftOut(String part) {
        answer = ANSWER.replace(part, part.startsWith("[") ? "[300, \"x\"]" : "\"other\": 1");

        assertThat(search("rue")).isEqualTo(new Found(List.of()));
    }

    @Test
    void anotherShapeIsNoAnswer() {
        assertThatThrownBy(() -> AddressAnswers.read(Json.readObject("{\"features\": {}}")))
                .isInstanceOf(IllegalArgumentException.class);
        answer = "<html>";
        assertThat(search("rue")).isEqualTo(new Unavailable());
    }

    @Test
    void noRedirectionIsFollowed() {
        status = 302;

        assertThat(search("rue")).isEqualTo(new Unavailable());
        assertThat(asked).hasSize(1);
    }

    @Test
    void aServiceThatFailsIsLeftAloneForAMinuteThenTriedOnce() {
        status = 503;
        for (int i = 0; i < 5; i++) {
            assertThat(search("rue")).isEqualTo(new Unavailable());
        }
        assertThat(asked).hasSize(3);

        clock.now = clock.now.plus(Duration.ofSeconds(61));
        search("rue");
        search("rue");
        assertThat(asked).hasSize(4);

        clock.now = clock.now.plus(Duration.ofSeconds(61));
        status = 200;
        assertThat(search("rue")).isInstanceOf(Found.class);
        assertThat(search("rue")).isInstanceOf(Found.class);
        assertThat(asked).hasSize(6);
    }

    @Test
    void aServiceThatIsAwayOrSwitchedOffIsUnavailable() {
        server.stop(0);
        assertThat(search("rue")).isEqualTo(new Unavailable());
        assertThat(new PublicAddressService(Optional.empty(), clock).search(new AddressQuestion("rue")))
                .isEqualTo(new Unavailable());
    }

    @ParameterizedTest
    @CsvSource({"ab, false", "' 12  ', false", "'12 rue', true", "'?rue', false", "'', false"})
    void aQuestionIsEnoughFromThreeCharacters(String text, boolean enough) {
        assertThat(new AddressQuestion(text).isEnough()).isEqualTo(enough);
    }

    @Test
    void aQuestionIsCutAndItsSpacesDrawnTogether() {
        assertThat(new AddressQuestion("x".repeat(500)).text()).hasSize(AddressQuestion.LONGEST);
        assertThat(new AddressQuestion(" 1\n\true ").text()).isEqualTo("1 rue");
    }
}
