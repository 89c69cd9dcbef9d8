package fr.nouveauxlieux.attachment.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.AlteredContentException;
import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.Keeping.Place;
import fr.nouveauxlieux.attachment.internal.content.ContentKeys;
import fr.nouveauxlieux.kernel.AttachmentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

    private static final String OLD_KEY =
            Base64.getEncoder().encodeToString("1".repeat(32).getBytes(US_ASCII));
    private static final String NEW_KEY =
            Base64.getEncoder().encodeToString("2".repeat(32).getBytes(US_ASCII));

    @TempDir
    private Path folder;

    private final MemoryPlace objects = new MemoryPlace();
    private final String key = AttachmentId.draw().value();
    private final byte[] content = new byte[300_000];

    private Contents contents(String keys, boolean withObjects) {
        return new Contents(
                new DiskFileStore(folder),
                Optional.of(objects).filter(store -> withObjects),
                withObjects ? Place.S3 : Place.DISK,
                ContentKeys.parse(keys));
    }

    private String sha256() throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private Keeping put(Contents contents) throws Exception {
        new Random(7).nextBytes(content);
        contents.put(key, contents.usual(), new ByteArrayInputStream(content), sha256());
        return contents.usual();
    }

    private byte[] read(Contents contents, Keeping keeping) throws Exception {
        try (InputStream in = contents.open(key, keeping, sha256())) {
            return in.readAllBytes();
        }
    }

    private Path file(Keeping keeping) {
        return folder.resolve(key.substring(0, 2)).resolve(keeping.nameOf(key));
    }

    @Test
    void contentsLieWhereTheSettingsSay() throws Exception {
        assertThat(contents("", false).usual()).isEqualTo(Keeping.RECEIVED);
        assertThat(contents("", true).usual()).isEqualTo(new Keeping(Place.S3, ""));
        assertThat(read(contents("", true), put(contents("", true)))).isEqualTo(content);
        assertThat(objects.contents()).containsOnlyKeys(key);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSealedContentTellsNothingOnTheDiskAndIsReadAsItCame() throws Exception {
        Keeping keeping = put(contents(OLD_KEY, false));
        byte[] sealed = Files.readAllBytes(file(keeping));
        assertThat(sealed).hasSizeGreaterThan(content.length);
        assertThat(new String(sealed, ISO_8859_1))
                .doesNotContain(new String(content, 0, 16, ISO_8859_1))
                .doesNotContain(new String(content, 200_000, 16, ISO_8859_1));
        assertThat(read(contents(OLD_KEY, false), keeping)).isEqualTo(content);
        assertThat(folder.resolve(key.substring(0, 2)).toFile().list())
                .containsExactly(file(keeping).getFileName().toString());
    }

    @Test
    void anOlderKeyStillReadsAndWithoutItNothingDoes() throws Exception {
        Keeping keeping = put(contents(OLD_KEY, true));
        Contents rotated = contents(NEW_KEY + "," + OLD_KEY, true);
        assertThat(rotated.usual()).isNotEqualTo(keeping);
        assertThat(read(rotated, keeping)).isEqualTo(content);
        assertThatThrownBy(() -> read(contents(NEW_KEY, true), keeping)).hasMessageContaining(keeping.key());
    }

    @Test
    void aWayBackLeadsFromTheStoreAndFromTheSeal() throws Exception {
        Keeping keeping = put(contents(OLD_KEY, true));
        Contents back = new Contents(
                new DiskFileStore(folder), Optional.of(objects), Place.DISK, ContentKeys.parse("none," + OLD_KEY));
        assertThat(back.usual()).isEqualTo(Keeping.RECEIVED);
        assertThat(read(back, keeping)).isEqualTo(content);
        back.put(key, back.usual(), back.open(key, keeping, sha256()), sha256());
        assertThat(Files.readAllBytes(file(Keeping.RECEIVED))).isEqualTo(content);
    }

    @Test
    void aByteAlteredAnywhereIsRefused() throws Exception {
        Contents contents = contents(OLD_KEY, false);
        Keeping keeping = put(contents);
        byte[] sealed = Files.readAllBytes(file(keeping));
        for (int at : new int[] {0, 1, 20, 60, 70_000, sealed.length - 1}) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            Files.write(file(keeping), altered);
            assertThatThrownBy(() -> read(contents, keeping))
                    .as("byte %s", at)
                    .isInstanceOf(AlteredContentException.class);
        }
        Files.write(file(keeping), Arrays.copyOf(sealed, sealed.length - 70_000));
        assertThatThrownBy(() -> read(contents, keeping)).isInstanceOf(AlteredContentException.class);
        Files.write(file(keeping), new byte[0]);
        assertThatThrownBy(() -> read(contents, keeping)).isInstanceOf(AlteredContentException.class);
    }

    @Test
    void neitherAnotherContentNorAPlainOneStandsInForASealedOne() throws Exception {
        Contents contents = contents(OLD_KEY, false);
        Keeping keeping = put(contents);
        String other = AttachmentId.draw().value();
        contents.put(other, keeping, new ByteArrayInputStream(content), sha256());
        Path sealedOther = folder.resolve(other.substring(0, 2)).resolve(keeping.nameOf(other));
        Files.write(file(keeping), Files.readAllBytes(sealedOther));
        assertThatThrownBy(() -> read(contents, keeping)).isInstanceOf(AlteredContentException.class);
        Files.delete(file(keeping));
        Files.write(file(Keeping.RECEIVED), content);
        assertThatThrownBy(() -> read(contents, keeping)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aPlainContentThatWasAlteredIsRefusedToo() throws Exception {
        Contents contents = contents("", false);
        Keeping keeping = put(contents);
        byte[] altered = content.clone();
        altered[299_000] ^= 1;
        Files.write(file(keeping), altered);
        assertThatThrownBy(() -> read(contents, keeping)).isInstanceOf(AlteredContentException.class);
    }

    @Test
    void whatAStoreThatIsAwayDoesNotTakeIsNowhere() {
        objects.goAway();
        assertThatThrownBy(() -> put(contents(OLD_KEY, true))).isInstanceOf(IOException.class);
        assertThat(objects.contents()).isEmpty();
    }

    @Test
    void whatWasPutWrongIsFoundOutAtOnce() {
        Contents contents = contents("", true);
        assertThatThrownBy(() -> contents.put(key, contents.usual(), new ByteArrayInputStream(content), "0".repeat(64)))
                .isInstanceOf(AlteredContentException.class);
    }

    @Test
    void contentsInAStoreThatIsNotSetAnyMoreAreSaidToBe() {
        assertThatThrownBy(() -> read(contents("", false), new Keeping(Place.S3, "")))
                .hasMessageContaining("nl.files.s3.endpoint");
    }
}
