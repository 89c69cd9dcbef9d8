package fr.nouveauxlieux.attachment.internal.preview;

import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.StoredPreview;
import fr.nouveauxlieux.attachment.internal.Contents;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.attachment.model.AttachmentPreview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens previews of files that whoever asks may read. */
@ApplicationScoped
public class StoredPreviews {

    @Inject
    private PreviewRows rows;

    @Inject
    private Contents contents;

    public Optional<StoredPreview> find(Attachment file) {
        return rows.findDrawn(file.id()).map(this::open);
    }

    private StoredPreview open(AttachmentPreview preview) {
        String picture = preview.picture();
        Keeping keeping = preview.keeping();
        String sha256 = preview.sha256();
        return new StoredPreview(() -> contents.open(picture, keeping, sha256));
    }
}
