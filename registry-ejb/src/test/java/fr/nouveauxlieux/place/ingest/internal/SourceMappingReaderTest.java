package fr.nouveauxlieux.place.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceMappingReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"france-services", "tiers-lieux-cget"})
    void theBuiltInMappingsCanBeUsed(String code) throws IOException {
        try (InputStream json = getClass().getResourceAsStream("/sources/" + code + ".json")) {
            SourceMapping mapping = SourceMappingReader.read(code, Json.readObject(json));
            assertThat(mapping.source().code()).isEqualTo(code);
            assertThat(mapping.columns()).contains(mapping.idColumn());
        }
    }

    @Test
    void everyProblemIsToldAtOnceWithItsPath() {
        String json =
                """
                {
                  "source": {"code": "Bad Code", "name": "N", "licence": "L", "published": "hier"},
                  "format": {"type": "xls"},
                  "id": {"colunm": "ID"},
                  "fields": {
                    "nom": {"column": "NOM"},
                    "phones": {"column": "TEL", "as": "telephone"},
                    "websites": {"column": "WEB", "match": "http"}
                  }
                }
                """;
        MappingException e = catchThrowableOfType(
                MappingException.class, () -> SourceMappingReader.read("test.json", Json.readObject(json)));
        assertThat(e.problems())
                .anyMatch(p -> p.startsWith("source.code:"))
                .anyMatch(p -> p.startsWith("source.published:") && p.contains("hier"))
                .anyMatch(p -> p.startsWith("format.type:") && p.contains("csv"))
                .anyMatch(p -> p.startsWith("id.column:") && p.contains("missing"))
                .anyMatch(p -> p.startsWith("id.colunm:") && p.contains("not known"))
                .anyMatch(p -> p.startsWith("fields.nom:"))
                .anyMatch(p -> p.startsWith("fields.name:") && p.contains("missing"))
                .anyMatch(p -> p.startsWith("fields.phones.as:") && p.contains("phone"))
                .anyMatch(p -> p.startsWith("fields.websites.match:") && p.contains("parentheses"));
    }
}
