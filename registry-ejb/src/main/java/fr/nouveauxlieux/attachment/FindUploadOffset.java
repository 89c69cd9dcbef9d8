package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.SafeOffsets;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells from where the sending of a file goes on. */
@ApplicationScoped
@UseCase(
        value = "attachment.find-offset",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class FindUploadOffset {

    @Inject
    private AttachmentRows rows;

    @Inject
    private SafeOffsets offsets;

    /** Empty where there is no such file any more. */
    public Optional<UploadProgress> find(AttachmentId id) {
        return rows.find(id)
                .filter(found -> !found.isRemoved() && found.isOfAnswer())
                .map(offsets::progressOf);
    }
}
