package fr.nouveauxlieux.attachment;

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

/**
 * Hands a file of a submitted version out to the staff, and to programs whose key opens the dossier; never one that its
 * author has only in a draft.
 */
@ApplicationScoped
@UseCase(
        value = "attachment.download-as-staff",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.AUDITOR,
                            Role.DOSSIER_PROGRAM
                        }))
public class DownloadAttachmentAsStaff {

    @Inject
    private AttachmentRows rows;

    @Inject
    private StoredFiles files;

    @Inject
    private Journal journal;

    /** Empty where no submitted version holds such a file. The caller closes its content. */
    public Optional<StoredFile> open(AttachmentId id) {
        Optional<Attachment> found = rows.find(id).filter(Attachment::isForTheStaff);
        if (found.isEmpty()) {
            journal.nothingChanged();
            return Optional.empty();
        }
        StoredFile file = files.open(found.get());
        journal.read(new Subject("dossier", found.get().dossier().value()));
        return Optional.of(file);
    }
}
