package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.WritableFields;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.dossier.FileAnswers;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a file away from a dossier that is being written. What a submitted version holds stays in that version, and what
 * came with a writing stays with it.
 */
@ApplicationScoped
@UseCase(
        value = "attachment.remove",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class RemoveAttachment {

    @Inject
    private AttachmentRows rows;

    @Inject
    private WritableFields fields;

    @Inject
    private FileAnswers answers;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false if it was taken away already, or came with a writing, or the dossier cannot be written now or not by this person */
    public boolean remove(AttachmentId id) {
        rows.find(id).ifPresent(file -> answers.hold(file.dossier()));
        Optional<Attachment> found = rows.findHeld(id).filter(file -> !file.isRemoved() && file.isOfAnswer());
        if (found.isEmpty() || !fields.isWritable(found.get().dossier())) {
            journal.nothingChanged();
            return false;
        }
        Attachment attachment = found.get();
        Map<String, ?> before = attachment.digested();
        attachment.remove(clock.instant());
        answers.forget(attachment.dossier(), attachment.path(), id);
        journal.changed(new Subject("dossier", attachment.dossier().value()), before, attachment.digested());
        return true;
    }
}
