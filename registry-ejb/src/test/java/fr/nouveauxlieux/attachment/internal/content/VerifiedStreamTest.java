package fr.nouveauxlieux.attachment.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.AlteredContentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VerifiedStreamTest {

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream verified(byte[] content, String sha256) {
        return new VerifiedStream("c", new ByteArrayInputStream(content), sha256);
    }

    @Property(tries = 60)
    void whatIsAsItWasComesWholeHoweverItIsRead(
            @ForAll @IntRange(max = 200_000) int length, @ForAll @IntRange(min = 1, max = 70_000) int atOnce)
            throws IOException {
        byte[] content = content(length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[atOnce];
        try (InputStream in = verified(content, digest(content))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            assertThat(in.read()).isEqualTo(-1);
        }
        assertThat(out.toByteArray()).isEqualTo(content);
    }

    @Test
    void ofAnAlteredContentTheLastByteIsNeverHandedOut() {
        byte[] content = content(200_000);
        String sha256 = digest(content);
        content[100] ^= 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> verified(content, sha256).transferTo(out)).isInstanceOf(AlteredContentException.class);
        assertThat(out.size()).isLessThan(content.length);
    }

    @Test
    void aShortOneThatWasAlteredIsRefusedBeforeItsFirstByte() {
        byte[] content = content(1000);
        assertThatThrownBy(
                        () -> new VerifiedStream("c", new ByteArrayInputStream(content), digest(new byte[1])).begin())
                .isInstanceOf(AlteredContentException.class);
    }
}
