package fr.nouveauxlieux.place.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.model.ReceivedRow;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvSourceTest {

    private static final SourceMapping MAPPING = SourceMappingReader.read(
            "test.json",
            Json.readObject(
                    """
                    {
                      "source": {"code": "test", "name": "Essai", "licence": "LO", "published": "2024-01-01"},
                      "format": {"type": "csv", "delimiter": ";"},
                      "id": {"column": "id"},
                      "fields": {
                        "name": {"column": ["nom", "enseigne"]},
                        "postal_code": {"column": "cp", "unknown": ["0"]},
                        "services": {"column": "services", "split": "|"},
                        "coordinates": {"latitude": "lat", "longitude": "lon"},
                        "updated": {"column": "maj", "as": "date"}
                      }
                    }
                    """));

    private static final String HEADER = "id;nom;enseigne;cp;services;lat;lon;maj\n";

    @TempDir
    private Path folder;

    private List<RowOutcome> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<RowOutcome> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("source.csv"), bytes);
        List<RowOutcome> outcomes = new ArrayList<>();
        try (CsvSource source = CsvSource.open(file, MAPPING)) {
            while (source.hasNext()) {
                outcomes.add(source.nextOutcome());
            }
        }
        return outcomes;
    }

    private static PlaceProfile profileOf(RowOutcome outcome) {
        return outcome.row().map(ReceivedRow::profile).orElseThrow();
    }

    @Test
    void aFileThatBeginsWithAByteOrderMarkReadsLikeAnother() throws IOException {
        assertThat(profileOf(read("\uFEFF" + HEADER + "1;Lieu;;01200;;;;\n").get(0))
                        .find(PlaceField.NAME))
                .contains("Lieu");
    }

    @Test
    void aTextByWhichTheSourceSaysThatItDoesNotKnowIsUnknownAndNoFault() throws IOException {
        RowOutcome outcome = read(HEADER + "1;Lieu;;0;;;;\n").get(0);
        assertThat(profileOf(outcome).find(PlaceField.POSTAL_CODE)).isEmpty();
        assertThat(outcome.rejections()).isEmpty();
    }

    @Test
    void aRowWhoseIdentifierTheDatabaseCouldNotIndexIsRefusedAlone() throws IOException {
        List<RowOutcome> outcomes = read(HEADER + "x".repeat(20_000) + ";Lieu;;;;;;\n2;Autre;;;;;;\n");

        assertThat(outcomes.get(0).row()).isEmpty();
        assertThat(outcomes.get(0).refusal().orElseThrow().reason()).contains("at most 200 characters, had 20000");
        assertThat(outcomes.get(1).row()).isPresent();
    }

    @Test
    void aCellTooLongForAnySheetIsRefusedAndNotReportedWhole() throws IOException {
        RowOutcome outcome =
                read(HEADER + "1;" + "A".repeat(100_000) + ";;;;;;\n").get(0);

        assertThat(outcome.row()).isEmpty();
        assertThat(outcome.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).contains("at most 5000 characters, had 100000");
            assertThat(rejection.value()).hasSizeLessThan(300);
        });
    }

    @Test
    void aBadCellIsRejectedAndTheRestOfItsRowIsTaken() throws IOException {
        RowOutcome outcome =
                read(HEADER + "1;Lieu;;1200;impression|magie;46.1;sud;\n").get(0);
        assertThat(profileOf(outcome).find(PlaceField.SERVICES).orElseThrow()).hasSize(1);
        assertThat(outcome.rejections())
                .extracting(CellRejection::column, CellRejection::value)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("cp", "1200"),
                        org.assertj.core.groups.Tuple.tuple("services", "magie"),
                        org.assertj.core.groups.Tuple.tuple("lon", "sud"));
    }

    @Test
    void aRowWithoutIdentifierOrNameIsRefusedWithItsLine() throws IOException {
        List<RowOutcome> outcomes = read(HEADER + ";Lieu;;;;;;\n2;;;;;;;\n3;;Enseigne;;;;;\n");
        assertThat(outcomes.get(0).line()).isEqualTo(2);
        assertThat(outcomes.get(0).refusal())
                .hasValueSatisfying(r -> assertThat(r.column()).isEqualTo("id"));
        assertThat(outcomes.get(1).line()).isEqualTo(3);
        assertThat(outcomes.get(1).refusal())
                .hasValueSatisfying(r -> assertThat(r.column()).isEqualTo("nom, enseigne"));
        assertThat(profileOf(outcomes.get(2)).find(PlaceField.NAME)).contains("Enseigne");
    }

    @Test
    void aSecondRowOfTheSameIdentifierIsRefusedAndNamesTheFirst() throws IOException {
        RowOutcome second = read(HEADER + "1;Un;;;;;;\n1;Deux;;;;;;\n").get(1);
        assertThat(second.refusal())
                .hasValueSatisfying(r -> assertThat(r.reason()).contains("line 2"));
    }

    @Test
    void aRowWithMissingCellsIsRefusedAndTheNextOnesAreRead() throws IOException {
        List<RowOutcome> outcomes = read(HEADER + "1;Un\n2;Deux;;;;;;\n");
        assertThat(outcomes.get(0).refusal())
                .hasValueSatisfying(r -> assertThat(r.reason()).contains("8").contains("2"));
        assertThat(outcomes.get(1).row()).isPresent();
    }

    @Test
    void aCellOnSeveralLinesDoesNotDisturbTheCountOfLines() throws IOException {
        List<RowOutcome> outcomes = read(HEADER + "1;\"Un\nlieu\";;;;;;\n2;Deux;;;;;;\n");
        assertThat(outcomes.get(1).line()).isEqualTo(4);
    }

    @Test
    void theDayOfARowIsItsOwnElseThatOfItsSource() throws IOException {
        List<RowOutcome> outcomes = read(HEADER + "1;Un;;;;;;02/03/2023\n2;Deux;;;;;;\n");
        assertThat(outcomes.get(0).row().orElseThrow().asOf()).contains(java.time.LocalDate.of(2023, 3, 2));
        assertThat(outcomes.get(1).row().orElseThrow().asOf()).contains(java.time.LocalDate.of(2024, 1, 1));
    }

    @Test
    void aFileThatLacksAColumnIsRefusedNamingItAndThoseThatItHas() {
        assertThatThrownBy(() -> read("id;nom\n1;Lieu\n"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("enseigne")
                .hasMessageContaining("id, nom");
    }

    @Test
    void aFileInAnotherCharacterSetIsRefusedRatherThanMangled() {
        assertThatThrownBy(() -> read((HEADER + "1;Médiathèque;;;;;;\n").getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("character set");
    }

    @Test
    void theDigestChangesWithWhatTheRowSaysAndNotOtherwise() throws IOException {
        String same = read(HEADER + "1;Un;;;;;;\n").get(0).row().orElseThrow().digest();
        assertThat(read(HEADER + "1;Un ;;;;;;\n").get(0).row().orElseThrow().digest())
                .isEqualTo(same);
        assertThat(read(HEADER + "1;Une;;;;;;\n").get(0).row().orElseThrow().digest())
                .isNotEqualTo(same);
    }
}
