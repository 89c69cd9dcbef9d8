package fr.nouveauxlieux.place.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInMappingsTest {

    @Test
    void everyMappingOfTheArchiveIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/sources"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(SourceMappings.BUILT_IN);
        }
    }
}
