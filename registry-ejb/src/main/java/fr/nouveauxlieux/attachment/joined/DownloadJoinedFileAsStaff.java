package fr.nouveauxlieux.attachment.joined;

import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.StoredFiles;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands a file joined to a writing out to the staff who read the writings about that dossier. */
@ApplicationScoped
@UseCase(
        value = "attachment.download-joined-as-staff",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class DownloadJoinedFileAsStaff {

    @Inject
    private AttachmentRows rows;

    @Inject
    private StoredFiles files;

    @Inject
    private Journal journal;

    /** Empty where it is not known to be safe, or is no writing's. The caller closes its content. */
    public Optional<StoredFile> open(AttachmentId id) {
        Optional<Attachment> found = rows.find(id).filter(file -> file.isJoined() && file.isSafe());
        if (found.isEmpty()) {
            journal.nothingChanged();
            return Optional.empty();
        }
        StoredFile file = files.open(found.get());
        journal.read(new Subject("dossier", found.get().dossier().value()));
        return Optional.of(file);
    }
}
