package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.model.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens files of which the database says that they are safe. */
@ApplicationScoped
public class StoredFiles {

    @Inject
    private Contents contents;

    public StoredFile open(Attachment attachment) {
        String content = attachment.content();
        Keeping keeping = attachment.keeping();
        String sha256 = attachment.sha256();
        return new StoredFile(
                attachment.name(),
                attachment.format(),
                attachment.announced(),
                () -> contents.open(content, keeping, sha256));
    }
}
