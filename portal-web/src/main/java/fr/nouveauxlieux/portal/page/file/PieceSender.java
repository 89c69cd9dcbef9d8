package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.AppendOutcome;
import fr.nouveauxlieux.attachment.AppendUpload;
import fr.nouveauxlieux.attachment.UploadProgress;
import fr.nouveauxlieux.kernel.AttachmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/**
 * Passes on a file as it arrives, in pieces: each is safely on disk before the next is read, and no transaction waits
 * for the network. What came before a cut is kept.
 */
@ApplicationScoped
public class PieceSender {

    private static final int PIECE = 1 << 20;

    private AppendUpload appendUpload;

    protected PieceSender() {
        // For the container's proxies.
    }

    @Inject
    public PieceSender(AppendUpload appendUpload) {
        this.appendUpload = appendUpload;
    }

    /**
     * @param offset where the content goes on
     * @return what came of the last piece; of a content without bytes, of an empty piece
     * @throws IOException if the sender goes away: what had come by then is kept
     */
    public AppendOutcome send(AttachmentId id, long offset, InputStream content) throws IOException {
        return send((at, piece, length) -> appendUpload.append(id, at, piece, length), offset, content);
    }

    /** As {@link #send(AttachmentId, long, InputStream)}, to whoever takes pieces of that file. */
    AppendOutcome send(Taker taker, long offset, InputStream content) throws IOException {
        byte[] piece = new byte[PIECE];
        AppendOutcome outcome = new AppendOutcome(AppendOutcome.Kind.APPENDED, new UploadProgress(offset, offset));
        long at = offset;
        boolean first = true;
        boolean goesOn = true;
        while (goesOn) {
            Reading reading = fill(content, piece);
            if (reading.length() > 0 || first) {
                outcome = taker.take(at, piece, reading.length());
            }
            if (reading.failure() != null) {
                throw reading.failure();
            }
            first = false;
            at += reading.length();
            goesOn = reading.length() == piece.length && outcome.kind() == AppendOutcome.Kind.APPENDED;
        }
        return outcome;
    }

    /** Takes a piece of a file, of which these many bytes count. */
    @FunctionalInterface
    interface Taker {
        AppendOutcome take(long offset, byte[] piece, int length);
    }

    /** What was read before the stream ended, or broke. */
    private record Reading(int length, IOException failure) {}

    private static Reading fill(InputStream content, byte[] piece) {
        int length = 0;
        try {
            int read = content.read(piece, 0, piece.length);
            while (read >= 0) {
                length += read;
                read = length == piece.length ? -1 : content.read(piece, length, piece.length - length);
            }
            return new Reading(length, null);
        } catch (IOException cut) {
            return new Reading(length, cut);
        }
    }
}
