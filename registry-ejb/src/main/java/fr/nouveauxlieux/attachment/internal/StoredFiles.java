package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.model.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Opens files of which the database says that they are safe. */
@ApplicationScoped
public class StoredFiles {

    @Inject
    private FileStore store;

    public StoredFile open(Attachment attachment) {
        try {
            return new StoredFile(
                    attachment.name(), attachment.format(), attachment.announced(), store.open(attachment.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
