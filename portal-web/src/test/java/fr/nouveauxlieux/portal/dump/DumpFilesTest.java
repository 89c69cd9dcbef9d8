package fr.nouveauxlieux.portal.dump;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.portal.sample.SampleDirectory;
import fr.nouveauxlieux.portal.sample.SamplePlaces;
import fr.nouveauxlieux.portal.sample.SampleServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DumpFilesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    @Test
    void aFileIsMadeOnceADay() throws IOException {
        MovingClock clock = new MovingClock();
        DumpFiles files = new DumpFiles(new SampleDirectory(SamplePlaces.few()), clock);
        try {
            DumpFiles.Made first = files.get(Dump.MEDIATION_CSV);
            clock.now = NOON.plus(Duration.ofHours(10));
            assertThat(files.get(Dump.MEDIATION_CSV)).isSameAs(first);
            // Midnight in Paris.
            clock.now = NOON.plus(Duration.ofHours(11));
            DumpFiles.Made next = files.get(Dump.MEDIATION_CSV);
            assertThat(next.day()).isEqualTo(first.day().plusDays(1));
            assertThat(first.file()).doesNotExist();
            assertThat(Files.readString(next.file()))
                    .isEqualTo(String.join(",", PublishedSchemas.MEDIATION_COLUMNS) + "\r\n");
        } finally {
            files.forget();
        }
    }

    @Test
    void theFilesAreGivenAndSparedWhoHoldsThem() throws Exception {
        DumpFiles files = new DumpFiles(new SampleDirectory(SamplePlaces.few()), at(NOON));
        try (SampleServer server = new SampleServer(SampleServer.SETTINGS)
                .with(
                        new DumpServlet(files),
                        Dump.MEDIATION_CSV.path(),
                        Dump.MEDIATION_JSON.path(),
                        Dump.INCLUSION_JSON.path())
                .start()) {
            for (Dump dump : Dump.values()) {
                HttpResponse<String> answer = server.get(dump.path());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .isEqualToIgnoringCase(dump.mediaType());
                assertThat(server.get(
                                        dump.path(),
                                        "If-None-Match",
                                        answer.headers().firstValue("ETag").orElseThrow())
                                .statusCode())
                        .isEqualTo(304);
            }
            assertThat(new ObjectMapper()
                            .readTree(server.get(Dump.INCLUSION_JSON.path()).body())
                            .isArray())
                    .isTrue();
        } finally {
            files.forget();
        }
    }

    private static final class MovingClock extends Clock {

        private Instant now = NOON;

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
