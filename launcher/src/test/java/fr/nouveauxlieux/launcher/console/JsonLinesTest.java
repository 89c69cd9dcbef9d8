package fr.nouveauxlieux.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private final JsonLines formatter = new JsonLines();

    @Property(tries = 300)
    void whateverIsLoggedIsOneLineOfJsonThatSaysTheSame(@ForAll String message) throws IOException {
        String line = formatter.format(new LogRecord(Level.INFO, message));

        assertThat(line).endsWith("\n").doesNotContain("\r");
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(new ObjectMapper().readTree(line).get("message").asText()).isEqualTo(message);
    }

    @Test
    void anErrorKeepsItsTraceAndItsInstant() throws IOException {
        LogRecord record = new LogRecord(Level.SEVERE, "broken");
        record.setInstant(Instant.parse("2026-03-01T10:00:00Z"));
        record.setThrown(new IllegalStateException("\"why\""));

        JsonNode json = new ObjectMapper().readTree(formatter.format(record));

        assertThat(json.get("time").asText()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(json.get("level").asText()).isEqualTo("SEVERE");
        assertThat(json.get("error").asText()).contains("\"why\"", "anErrorKeepsItsTraceAndItsInstant");
    }
}
