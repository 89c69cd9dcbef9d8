package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.AppendOutcome.Kind;
import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.Receiving;
import fr.nouveauxlieux.attachment.internal.WritableFields;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.FileAnswers;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a piece of a file that was announced. To be called with pieces that are already in memory: a transaction waits
 * for no network. The piece that makes the file whole has its answer name it and leaves an entry in the journal, those before it do
 * neither.
 */
@ApplicationScoped
@UseCase(
        value = "attachment.append",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class AppendUpload {

    @Inject
    private AttachmentRows rows;

    @Inject
    private Receiving receiving;

    @Inject
    private WritableFields fields;

    @Inject
    private FileAnswers answers;

    @Inject
    private Journal journal;

    /**
     * @param offset where the piece begins
     * @param piece whose first bytes are taken
     * @param length how many of them
     * @throws NoSuchAttachmentException if it was taken away
     */
    public AppendOutcome append(AttachmentId id, long offset, byte[] piece, int length) {
        rows.find(id)
                .filter(file -> file.progress().announced() - offset == length)
                .ifPresent(file -> answers.hold(file.dossier()));
        Attachment attachment = rows.hold(id);
        boolean open = attachment.isOfAnswer() && fields.isWritable(attachment.dossier());
        Optional<AppendOutcome> objection = receiving.findObjection(attachment, offset, length, open);
        if (objection.isPresent()) {
            journal.nothingChanged();
            return objection.get();
        }
        Map<String, ?> before = attachment.digested();
        if (receiving.keep(attachment, offset, piece, length)) {
            answers.name(attachment.dossier(), attachment.path(), attachment.id());
            journal.changed(attachment.subject(), before, attachment.digested());
        } else {
            journal.nothingChanged();
        }
        return new AppendOutcome(Kind.APPENDED, attachment.progress());
    }
}
