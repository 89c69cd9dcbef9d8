package fr.nouveauxlieux.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {

    @TempDir
    Path folder;

    private final Gazetteer gazetteer = Territories.builtIn().gazetteer();

    @Test
    void twoRunsWriteTheSameBytesInWhateverLocaleAndTimeZone() throws Exception {
        String first = digest(DemonstrationRegistry.writeCsv(folder.resolve("first")));
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(digest(DemonstrationRegistry.writeCsv(folder.resolve("second"))))
                    .isEqualTo(first);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(digest(DemonstrationRegistry.writeCsv(folder.resolve("third"))))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void anotherSeedWritesOtherPlaces() throws Exception {
        String one = digest(DemonstrationRegistry.writeCsv(folder.resolve("one"), 200, 1, gazetteer));
        String two = digest(DemonstrationRegistry.writeCsv(folder.resolve("two"), 200, 2, gazetteer));

        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void asManyPlacesAsAskedAreWritten() {
        for (int places : new int[] {1, 17, 1_000}) {
            assertThat(Rows.read(DemonstrationRegistry.writeCsv(folder, places, 5, gazetteer)))
                    .hasSize(places);
        }
    }

    @Test
    void theFileTakesThePlaceOfTheFormerOneAndNothingElseIsLeft() throws IOException {
        Path former = Files.writeString(folder.resolve("demonstration.csv"), "former");

        Path written = DemonstrationRegistry.writeCsv(folder, 20, 1, gazetteer);

        assertThat(written).isEqualTo(former).content().startsWith("id,name,");
        assertThat(listFolder()).containsExactly(written);
    }

    @Test
    void theFormerFileStaysWhereTheNewOneCannotBeMade() throws IOException {
        Path former = Files.writeString(folder.resolve("demonstration.csv"), "former");
        Gazetteer empty = (Gazetteer) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Gazetteer.class}, (p, m, a) -> List.of());

        assertThatThrownBy(() -> DemonstrationRegistry.writeCsv(folder, 20, 1, empty))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no commune of the région 32");
        assertThat(former).hasContent("former");
        assertThat(listFolder()).containsExactly(former);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");

        assertThatThrownBy(() -> DemonstrationRegistry.writeCsv(file, 20, 1, gazetteer))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a-file");
    }

    @Test
    void noPlacesAtAllIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemonstrationRegistry.writeCsv(folder, 0, 1, gazetteer))
                .withMessageContaining("was 0");
    }

    private List<Path> listFolder() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
