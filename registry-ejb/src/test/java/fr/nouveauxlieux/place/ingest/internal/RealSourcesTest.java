package fr.nouveauxlieux.place.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.model.ReceivedRow;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The built-in mappings against the files that their publishers really publish. */
class RealSourcesTest {

    private static List<RowOutcome> read(String code, String fileName) throws IOException {
        Path file = Path.of(System.getenv("NL_REAL_DATA"), "registry", fileName);
        assumeTrue(Files.exists(file), () -> "skipped: no public dataset at NL_REAL_DATA, registry/" + fileName);
        List<RowOutcome> outcomes = new ArrayList<>();
        try (InputStream json = RealSourcesTest.class.getResourceAsStream("/sources/" + code + ".json");
                CsvSource source = CsvSource.open(file, SourceMappingReader.read(code, Json.readObject(json)))) {
            while (source.hasNext()) {
                outcomes.add(source.nextOutcome());
            }
        }
        return outcomes;
    }

    private static List<PlaceProfile> profilesOf(List<RowOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(o -> o.row().stream())
                .map(ReceivedRow::profile)
                .toList();
    }

    private static Map<String, Long> rejectionsByColumn(List<RowOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(o -> o.rejections().stream())
                .collect(Collectors.groupingBy(CellRejection::column, Collectors.counting()));
    }

    @Test
    void everyFranceServicesHouseIsTaken() throws IOException {
        List<RowOutcome> outcomes = read("france-services", "france-services-2024-08.csv");
        List<PlaceProfile> profiles = profilesOf(outcomes);
        assertThat(profiles).hasSize(2845);
        assertThat(profiles).allMatch(p -> p.knows(PlaceField.COMMUNE_CODE) && p.knows(PlaceField.COORDINATES));
        assertThat(profiles.stream().filter(p -> p.knows(PlaceField.OPENING_HOURS)))
                .hasSizeGreaterThan(2700);
    }

    @Test
    void everyTiersLieuxOfTheCensusIsTaken() throws IOException {
        List<RowOutcome> outcomes = read("tiers-lieux-cget", "tiers-lieux-cget-2019.csv");
        assertThat(profilesOf(outcomes)).hasSize(1512);
        assertThat(profilesOf(outcomes).stream().filter(p -> p.knows(PlaceField.POSTAL_CODE)))
                .hasSize(1512 - 133);
        assertThat(profilesOf(outcomes).stream().filter(p -> p.knows(PlaceField.COMMUNE_CODE)))
                .hasSize(1512 - 157);
        assertThat(rejectionsByColumn(outcomes))
                .containsOnly(entry("WEB", 8L), entry("FACEBOOK", 5L), entry("TWITTER", 1L));
    }
}
