package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.AppendOutcome;
import fr.nouveauxlieux.attachment.AppendOutcome.Kind;
import fr.nouveauxlieux.attachment.UploadProgress;
import fr.nouveauxlieux.attachment.model.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

/** Takes pieces of files, whatever they belong to, in the transaction of whoever judged that they may be sent. */
@ApplicationScoped
public class Receiving {

    @Inject
    private FileStore store;

    @Inject
    private SafeOffsets offsets;

    @Inject
    private Event<FileReceived> received;

    @Inject
    private Clock clock;

    /** Why a piece cannot be taken; empty where it can. @param open whether whoever sends it may do so now */
    public Optional<AppendOutcome> findObjection(Attachment attachment, long offset, int length, boolean open) {
        UploadProgress before = offsets.progressOf(attachment);
        if (!attachment.isReceiving() || offset != before.offset() || !open) {
            return Optional.of(new AppendOutcome(Kind.ELSEWHERE, before));
        }
        return length > before.announced() - offset
                ? Optional.of(new AppendOutcome(Kind.TOO_MUCH, before))
                : Optional.empty();
    }

    /** @return whether the file is whole now: it is inspected once the transaction ends well */
    public boolean keep(Attachment attachment, long offset, byte[] piece, int length) {
        attachment.append(offset, length, clock.instant());
        boolean whole = attachment.progress().isWhole();
        try {
            // Safe on disk before the row says so.
            store.write(attachment.content(), offset, piece, length);
            if (whole) {
                store.finish(attachment.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (whole) {
            received.fire(new FileReceived(attachment.id()));
        }
        return whole;
    }
}
