package fr.nouveauxlieux.place.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.place.ingest.UnusableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingFilesTest {

    private static final int LARGEST = 100_000;

    @TempDir
    private Path folder;

    private final IncomingFiles files = new IncomingFiles(new RegistrySettings() {
        @Override
        public Path importsDirectory() {
            return folder.resolve("imports");
        }

        @Override
        public long largestImport() {
            return LARGEST;
        }
    });

    private ReceivedFile receive(InputStream content) throws IOException {
        return files.receive(content, StandardCharsets.UTF_8);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextArrivesWholeWithItsDigest() throws IOException {
        ReceivedFile file = receive(text("a,é\n"));
        assertThat(file.path()).hasContent("a,é\n").hasParent(folder.resolve("imports"));
        assertThat(file.bytes()).isEqualTo(5);
        assertThat(file.sha256()).isEqualTo("419d2daa121d6733724f60c364285e35b06c8722cf0e0f1b380242aac4fb9dcd");
    }

    @Test
    void aTextOfTheLargestSizePassesAndOneByteMoreLeavesNothing() throws IOException {
        assertThat(receive(text("a".repeat(LARGEST))).bytes()).isEqualTo(LARGEST);
        assertThatThrownBy(() -> receive(text("a".repeat(LARGEST + 1))))
                .isInstanceOfSatisfying(
                        UnusableFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(folder.resolve("imports").toFile().list()).hasSize(1);
    }

    @Test
    void anEndlessBodyIsCutAndLeavesNothing() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> receive(endless)).hasMessageContaining(Integer.toString(LARGEST));
        assertThat(folder.resolve("imports").toFile().list()).isEmpty();
    }

    @Test
    void aSenderWhoGivesUpLeavesNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> receive(broken)).hasMessage("gone");
        assertThat(folder.resolve("imports").toFile().list()).isEmpty();
    }

    @Test
    void whatIsDiscardedIsGone() throws IOException {
        ReceivedFile file = receive(text("a\n"));
        files.discard(file);
        assertThat(file.path()).doesNotExist();
    }
}
