package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The files of the answers of a dossier, for those whose it is. */
@ApplicationScoped
@UseCase(
        value = "attachment.list",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ListAttachments {

    @Inject
    private AttachmentRows rows;

    /** Those that were not taken away, by when they came. */
    public List<AttachmentView> list(DossierId dossier) {
        return rows.listOf(dossier).stream().map(Attachment::view).toList();
    }
}
