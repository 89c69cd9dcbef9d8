package fr.nouveauxlieux.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.demonstration.sheet.Column;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MappingTest {

    private JsonNode mapping;

    @BeforeEach
    void readTheMapping() throws IOException {
        try (InputStream stream = getClass().getClassLoader().getResourceAsStream(DemonstrationRegistry.MAPPING)) {
            mapping = new ObjectMapper().readTree(stream);
        }
    }

    @Test
    void everyColumnOfTheFileIsMappedOnceAndNoOther() {
        List<String> mapped = new ArrayList<>(mapping.findValuesAsText("column"));
        JsonNode coordinates = mapping.at("/fields/coordinates");
        mapped.add(coordinates.get("latitude").asText());
        mapped.add(coordinates.get("longitude").asText());

        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Column.values()).map(Column::title).toList());
    }

    @Test
    void theSourceSaysThatItIsADemonstration() {
        assertThat(mapping.at("/source/demonstration").asBoolean()).isTrue();
        assertThat(mapping.at("/source/code").asText()).isEqualTo("demonstration");
        assertThat(mapping.at("/format/charset").asText()).isEqualTo("UTF-8");
    }

    @Test
    void columnsOfSeveralValuesAreSplit() {
        assertThat(Stream.of("types", "services", "equipment", "phones", "networks", "languages"))
                .allMatch(field ->
                        mapping.at("/fields/" + field + "/split").asText().equals("|"));
    }
}
