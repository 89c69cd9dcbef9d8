package fr.nouveauxlieux.systemtests.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.nouveauxlieux.attachment.internal.content.ContentKeys;
import fr.nouveauxlieux.attachment.internal.content.S3Place;
import fr.nouveauxlieux.systemtests.process.Await;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in a real store of objects, sealed; a store that comes late, a portal that is killed, a content that is altered. */
class FilesInObjectStoreIT {

    private static final String KEY =
            Base64.getEncoder().encodeToString("clef de trente-deux octets juste".getBytes(US_ASCII));

    private static final byte[] PDF =
            ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
                            + "des statuts\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                    .getBytes(US_ASCII);

    @TempDir
    private Path folder;

    private S3MockProcess store() {
        assumeTrue(S3MockProcess.isThere(), "no store of objects: the build was told -Dnl.s3mock.skip=true");
        return new S3MockProcess(folder);
    }

    private static byte[] read(S3Place place, String name) throws IOException {
        try (InputStream content = place.open(name)) {
            return content.readAllBytes();
        }
    }

    private static List<String> names(S3Place place) throws IOException {
        return place.listUntouchedSince(Instant.now().plus(1, ChronoUnit.DAYS));
    }

    @Test
    void aFileIsSafeOnceItLiesSealedInTheStoreAndWhatIsAlteredThereIsRefused() throws Exception {
        try (S3MockProcess store = store()) {
            Map<String, String> settings = new HashMap<>(store.variables());
            settings.put("NL_FILES_KEYS", KEY);
            try (KillablePortal portal = new KillablePortal(folder.resolve("data"), settings);
                    S3Place place = new S3Place(store.settings())) {
                TrialCall.publish(portal);
                Applicant author = Applicant.join(portal);
                String dossier = author.begin(TrialCall.CODE);
                String address = author.sendFile(dossier, TrialCall.PIECE, "statuts.pdf", PDF);
                String file = address.substring(address.lastIndexOf('/') + 1);
                Await.until("the first look", () -> state(author, address).contains("\"scanning\""));
                assertThat(author.get("/fichiers/" + file).statusCode()).isEqualTo(404);
                assertThatThrownBy(() -> place.open(file))
                        .hasMessageContaining("does not answer")
                        .hasMessageNotContaining(store.settings().secretKey());

                portal.kill(false);
                store.start();
                portal.restart();
                Await.until("the store's turn", () -> state(author, address).contains("\"safe\""));
                assertThat(author.get("/fichiers/" + file).body()).isEqualTo(PDF);
                String name = file + "."
                        + ContentKeys.parse(KEY).newest().orElseThrow().mark();
                assertThat(names(place)).containsExactly(name);
                assertThat(new String(read(place, name), US_ASCII)).doesNotContain("PDF", "statuts");
                Await.until("the folder of what is received, empty", () -> received()
                        .isEmpty());

                byte[] altered = read(place, name);
                altered[altered.length / 2] ^= 1;
                place.put(name, out -> out.write(altered));
                assertThat(author.get("/fichiers/" + file).statusCode()).isEqualTo(500);
                Await.until("the word of it", () -> Files.readString(folder.resolve("data/logs/portal.0.log"))
                        .contains("Content " + file + " was altered"));

                assertThat(place.listUntouchedSince(Instant.now().minus(1, ChronoUnit.HOURS)))
                        .isEmpty();
                place.delete(name);
                place.delete(name);
                assertThat(names(place)).isEmpty();
                assertThatThrownBy(() -> place.open(name)).isInstanceOf(NoSuchFileException.class);
            }
        }
    }

    private static String state(Applicant author, String address) throws IOException {
        return Applicant.text(author.get(address));
    }

    private List<Path> received() {
        try (Stream<Path> files = Files.walk(folder.resolve("data/files"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
