package fr.nouveauxlieux.attachment.joined;

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

/** The files joined to the writings about a dossier, for whoever reads these. */
@ApplicationScoped
@UseCase(
        value = "attachment.list-joined",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED),
            @Permit(
                    to = {
                        Role.INSTRUCTOR,
                        Role.PREFECTURE,
                        Role.COMMITTEE_SECRETARY,
                        Role.DECIDING_AUTHORITY,
                        Role.ADMINISTRATOR,
                        Role.AUDITOR
                    })
        })
public class ListJoinedFiles {

    @Inject
    private AttachmentRows rows;

    /** By when they came. */
    public List<JoinedFile> list(DossierId dossier) {
        return rows.listJoined(dossier).stream().map(Attachment::joinedFile).toList();
    }
}
