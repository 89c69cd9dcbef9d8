package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.StoredFiles;
import fr.nouveauxlieux.attachment.internal.preview.StoredPreviews;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The files of submitted versions, for the use cases of other features, which ask for permission on their dossier
 * themselves. What an author has only in a draft is nobody else's.
 */
@ApplicationScoped
public class SubmittedFiles {

    @Inject
    private AttachmentRows rows;

    @Inject
    private StoredFiles files;

    @Inject
    private StoredPreviews previews;

    /** Of which dossier it is; empty where no submitted version holds such a file. */
    public Optional<DossierId> findDossier(AttachmentId id) {
        return find(id).map(Attachment::dossier);
    }

    /** Empty where no submitted version holds such a file. The caller closes its content. */
    public Optional<StoredFile> open(AttachmentId id) {
        return find(id).map(files::open);
    }

    /** Empty where no submitted version holds such a file, or it has no preview. The caller closes its content. */
    public Optional<StoredPreview> openPreview(AttachmentId id) {
        return find(id).flatMap(previews::find);
    }

    private Optional<Attachment> find(AttachmentId id) {
        return rows.find(id).filter(Attachment::isForTheStaff);
    }
}
