package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.UploadProgress;
import fr.nouveauxlieux.attachment.model.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** From where a file goes on: as far as both the database and the disk have it, whichever was killed or restored. */
@ApplicationScoped
public class SafeOffsets {

    @Inject
    private FileStore store;

    public UploadProgress progressOf(Attachment attachment) {
        UploadProgress known = attachment.progress();
        if (!attachment.isReceiving()) {
            return known;
        }
        try {
            return new UploadProgress(Math.min(known.offset(), store.size(attachment.content())), known.announced());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
