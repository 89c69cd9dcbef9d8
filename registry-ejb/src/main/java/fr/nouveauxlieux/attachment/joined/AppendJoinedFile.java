package fr.nouveauxlieux.attachment.joined;

import fr.nouveauxlieux.attachment.AppendOutcome;
import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.Receiving;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a piece of a file that was announced with a writing, from whoever announced it. To be called as {@link
 * fr.nouveauxlieux.attachment.AppendUpload} is.
 */
@ApplicationScoped
@UseCase(
        value = "attachment.append-joined",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = {Role.INSTRUCTOR, Role.DECIDING_AUTHORITY})
        })
public class AppendJoinedFile {

    @Inject
    private AttachmentRows rows;

    @Inject
    private Receiving receiving;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    /**
     * @param offset where the piece begins
     * @param piece whose first bytes are taken
     * @param length how many of them
     * @throws fr.nouveauxlieux.attachment.NoSuchAttachmentException if there is none
     */
    public AppendOutcome append(AttachmentId id, long offset, byte[] piece, int length) {
        Attachment attachment = rows.hold(id);
        boolean own =
                attachment.isJoined() && attachment.isSentBy(currentActor.get().account());
        Optional<AppendOutcome> objection = receiving.findObjection(attachment, offset, length, own);
        if (objection.isPresent()) {
            journal.nothingChanged();
            return objection.get();
        }
        Map<String, ?> before = attachment.digested();
        if (receiving.keep(attachment, offset, piece, length)) {
            journal.changed(new Subject("dossier", attachment.dossier().value()), before, attachment.digested());
        } else {
            journal.nothingChanged();
        }
        return new AppendOutcome(AppendOutcome.Kind.APPENDED, attachment.progress());
    }
}
