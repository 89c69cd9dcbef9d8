package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.preview.PreviewRows;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Records what looking at a file came to. */
@ApplicationScoped
@UseCase(value = "attachment.record-inspection", permits = @Permit(to = Role.SYSTEM))
public class RecordInspection {

    @Inject
    private AttachmentRows rows;

    @Inject
    private PreviewRows previews;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return false where it was judged already
     * @throws NoSuchAttachmentException if it was taken away meanwhile
     */
    public boolean record(AttachmentId id, Inspection inspection) {
        Attachment attachment = rows.hold(id);
        Map<String, ?> before = attachment.digested();
        boolean applied = attachment.apply(inspection, clock.instant());
        if (!applied || inspection.state() == FileState.SCANNING) {
            journal.nothingChanged();
            return applied;
        }
        if (attachment.isSafe()) {
            previews.order(attachment, clock.instant());
        }
        journal.changed(
                attachment.subject(),
                before,
                attachment.digested(),
                inspection.fault().map(FileFault::code).orElse(""));
        return true;
    }
}
