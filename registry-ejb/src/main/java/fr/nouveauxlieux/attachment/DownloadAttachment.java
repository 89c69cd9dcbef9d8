package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.StoredFiles;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands a file out to those whose dossier it is: they read the writings about it as well. */
@ApplicationScoped
@UseCase(
        value = "attachment.download",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class DownloadAttachment {

    @Inject
    private AttachmentRows rows;

    @Inject
    private StoredFiles files;

    /** Empty where there is no such file any more, or it is not known to be safe. The caller closes its content. */
    public Optional<StoredFile> open(AttachmentId id) {
        return rows.find(id).filter(Attachment::isForItsAuthor).map(files::open);
    }
}
