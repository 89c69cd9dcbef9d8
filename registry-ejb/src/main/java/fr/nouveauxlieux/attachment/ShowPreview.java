package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.preview.StoredPreviews;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows the preview of a file to those whose dossier it is. */
@ApplicationScoped
@UseCase(
        value = "attachment.show-preview",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ShowPreview {

    @Inject
    private AttachmentRows rows;

    @Inject
    private StoredPreviews previews;

    /** Empty where the file is not handed out, or has no preview. The caller closes its content. */
    public Optional<StoredPreview> open(AttachmentId id) {
        return rows.find(id).filter(Attachment::isForItsAuthor).flatMap(previews::find);
    }
}
