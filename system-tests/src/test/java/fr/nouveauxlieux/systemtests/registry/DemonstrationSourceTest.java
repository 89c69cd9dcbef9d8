package fr.nouveauxlieux.systemtests.registry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.ingest.internal.CsvSource;
import fr.nouveauxlieux.place.ingest.internal.RowOutcome;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping;
import fr.nouveauxlieux.place.ingest.internal.SourceMappingReader;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration is a source like another: its file, read by its mapping, must be without fault. */
class DemonstrationSourceTest {

    @TempDir
    private static Path folder;

    private static final List<RowOutcome> OUTCOMES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream json = DemonstrationRegistry.class.getResourceAsStream("/" + DemonstrationRegistry.MAPPING);
                CsvSource source = CsvSource.open(DemonstrationRegistry.writeCsv(folder), mapping(json))) {
            while (source.hasNext()) {
                OUTCOMES.add(source.nextOutcome());
            }
        }
    }

    private static SourceMapping mapping(InputStream json) throws IOException {
        return SourceMappingReader.read(DemonstrationRegistry.MAPPING, Json.readObject(json));
    }

    private static List<PlaceProfile> profiles() {
        return OUTCOMES.stream()
                .flatMap(o -> o.row().stream())
                .map(row -> row.profile())
                .toList();
    }

    @Test
    void everyRowAndEveryCellIsTaken() {
        assertThat(OUTCOMES).hasSize(DemonstrationRegistry.PLACES);
        assertThat(OUTCOMES).allMatch(o -> o.row().isPresent() && o.rejections().isEmpty());
    }

    @Test
    void everyTypeAndEveryLabelIsThere() {
        assertThat(profiles().stream().flatMap(p -> p.listOf(PlaceField.TYPES).stream()))
                .contains(PlaceType.values());
        assertThat(profiles().stream()
                        .flatMap(p -> p.listOf(PlaceField.LABELS).stream().map(l -> l.kind())))
                .contains(LabelKind.values());
    }

    @Test
    void everyFieldOfTheModelIsKnownOfSomePlaceSaveForNumbersThatCouldBeReal() {
        assertThat(PlaceField.listAll().stream()
                        .filter(field -> profiles().stream().noneMatch(p -> p.knows(field))))
                .containsExactlyInAnyOrder(PlaceField.SIRET, PlaceField.RNA);
    }
}
