package fr.nouveauxlieux.portal.page.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.AppendOutcome;
import fr.nouveauxlieux.attachment.AppendOutcome.Kind;
import fr.nouveauxlieux.attachment.AppendUpload;
import fr.nouveauxlieux.attachment.UploadProgress;
import fr.nouveauxlieux.kernel.AttachmentId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PieceSenderTest {

    private static final int PIECE = 1 << 20;
    private static final AttachmentId FILE = AttachmentId.draw();

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int announced = 10 * PIECE;
    private int calls;

    private final PieceSender sender = new PieceSender(new AppendUpload() {
        @Override
        public AppendOutcome append(AttachmentId id, long offset, byte[] piece, int length) {
            calls++;
            if (offset != kept.size()) {
                return outcome(Kind.ELSEWHERE);
            }
            if (offset + length > announced) {
                return outcome(Kind.TOO_MUCH);
            }
            kept.write(piece, 0, length);
            return outcome(Kind.APPENDED);
        }
    });

    private AppendOutcome outcome(Kind kind) {
        return new AppendOutcome(kind, new UploadProgress(kept.size(), announced));
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    @Test
    void aContentIsPassedOnInPiecesOfAMebibyte() throws IOException {
        byte[] content = content(2 * PIECE + 5);
        assertThat(sender.send(FILE, 0, new ByteArrayInputStream(content))
                        .progress()
                        .offset())
                .isEqualTo(content.length);
        assertThat(kept.toByteArray()).isEqualTo(content);
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void whatCameBeforeACutIsKept() {
        byte[] content = content(PIECE + 300);
        InputStream cut = new SequenceInputStream(new ByteArrayInputStream(content), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        });
        assertThatThrownBy(() -> sender.send(FILE, 0, cut)).hasMessage("cut");
        assertThat(kept.toByteArray()).isEqualTo(content);
    }

    @Test
    void nothingMoreIsReadOnceAPieceIsRefused() throws IOException {
        announced = PIECE;
        ByteArrayInputStream content = new ByteArrayInputStream(content(5 * PIECE));
        assertThat(sender.send(FILE, 0, content).kind()).isEqualTo(Kind.TOO_MUCH);
        assertThat(content.available()).isEqualTo(3 * PIECE);
    }

    @Test
    void aPieceWithoutBytesStillTellsWhereTheFileGoesOn() throws IOException {
        assertThat(sender.send(FILE, 7, InputStream.nullInputStream()))
                .isEqualTo(new AppendOutcome(Kind.ELSEWHERE, new UploadProgress(0, announced)));
    }

    @Test
    void aContentThatEndsWithAPieceEndsThere() throws IOException {
        assertThat(sender.send(FILE, 0, new ByteArrayInputStream(content(PIECE)))
                        .kind())
                .isEqualTo(Kind.APPENDED);
        assertThat(calls).isEqualTo(1);
    }
}
