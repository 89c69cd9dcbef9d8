package fr.nouveauxlieux.attachment.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AttachmentId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFileStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final String key = AttachmentId.draw().value();
    private DiskFileStore store;

    @BeforeEach
    void open() {
        store = new DiskFileStore(folder);
    }

    private void write(long offset, String text) throws IOException {
        store.write(key, offset, text.getBytes(US_ASCII), text.length());
    }

    private String content() throws IOException {
        try (InputStream content = store.open(key)) {
            return new String(content.readAllBytes(), US_ASCII);
        }
    }

    @Test
    void piecesMakeAContentThatIsThereOnceItIsFinished() throws IOException {
        assertThat(store.size(key)).isZero();
        write(0, "Bon");
        write(3, "jour");
        assertThat(store.size(key)).isEqualTo(7);
        assertThatThrownBy(this::content).isInstanceOf(NoSuchFileException.class);
        store.finish(key);
        store.finish(key);
        assertThat(content()).isEqualTo("Bonjour");
        assertThat(folder.resolve(key.substring(0, 2)).resolve(key)).exists();
        assertThat(folder.resolve(key.substring(0, 2)).toFile().list()).containsExactly(key);
    }

    @Test
    void whatAKilledWriterLeftBehindWithoutTellingIsWrittenOver() throws IOException {
        write(0, "Bonsoir, and more than anyone was told");
        write(3, "jour");
        store.finish(key);
        assertThat(content()).isEqualTo("Bonjour");
    }

    @Test
    void aContentFinishedByAWriterThatWasKilledBeforeItCouldTellGoesOn() throws IOException {
        write(0, "Bonsoir");
        store.finish(key);
        assertThat(store.size(key)).isEqualTo(7);
        write(3, "jour");
        store.finish(key);
        assertThat(content()).isEqualTo("Bonjour");
    }

    @Test
    void noPieceIsWrittenBeyondWhatIsThere() throws IOException {
        write(0, "Bon");
        assertThatThrownBy(() -> write(4, "jour")).hasMessageContaining("3");
        assertThat(store.size(key)).isEqualTo(3);
    }

    @Test
    void aKeyIsNeverAPath() {
        assertThatThrownBy(() -> store.write("../../etc/passwd", 0, new byte[1], 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open("/etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.put(key + "/../x", out -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete(key + "./../x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contentsThatNobodyWroteToSinceAreFoundAndOtherFilesAreLeftAlone() throws IOException {
        assertThat(new DiskFileStore(folder.resolve("absent")).listUntouchedSince(NOON))
                .isEmpty();
        write(0, "old");
        Path shelf = folder.resolve(key.substring(0, 2));
        Files.setLastModifiedTime(shelf.resolve(key + ".part"), FileTime.from(NOON));
        Files.setLastModifiedTime(Files.writeString(shelf.resolve("README"), ""), FileTime.from(NOON));
        assertThat(store.listUntouchedSince(NOON.plusSeconds(1))).containsExactly(key + ".part");
        assertThat(store.listUntouchedSince(NOON)).isEmpty();
        store.delete(key + ".part");
        assertThat(store.size(key)).isZero();
    }

    @Test
    void aContentPutWholeReplacesTheOneBeforeAndAFailedOneDoesNot() throws IOException {
        store.put(key, out -> out.write("Bonsoir".getBytes(US_ASCII)));
        store.put(key, out -> out.write("Bonjour".getBytes(US_ASCII)));
        assertThatThrownBy(() -> store.put(key, out -> {
                    out.write("Bon".getBytes(US_ASCII));
                    throw new IOException("cut off");
                }))
                .hasMessage("cut off");
        assertThat(content()).isEqualTo("Bonjour");
    }
}
