package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.AppendOutcome.Kind;
import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.FileReceived;
import fr.nouveauxlieux.attachment.internal.FileStore;
import fr.nouveauxlieux.attachment.internal.SafeOffsets;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;

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
    private FileStore store;

    @Inject
    private SafeOffsets offsets;

    @Inject
    private WritableFields fields;

    @Inject
    private FileAnswers answers;

    @Inject
    private Journal journal;

    @Inject
    private Event<FileReceived> received;

    @Inject
    private Clock clock;

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
        UploadProgress before = offsets.progressOf(attachment);
        if (!attachment.isReceiving() || offset != before.offset() || !fields.isWritable(attachment.dossier())) {
            journal.nothingChanged();
            return new AppendOutcome(Kind.ELSEWHERE, before);
        }
        if (length > before.announced() - offset) {
            journal.nothingChanged();
            return new AppendOutcome(Kind.TOO_MUCH, before);
        }
        keep(attachment, offset, piece, length);
        return new AppendOutcome(Kind.APPENDED, attachment.progress());
    }

    private void keep(Attachment attachment, long offset, byte[] piece, int length) {
        Map<String, ?> before = attachment.digested();
        attachment.append(offset, length, clock.instant());
        boolean whole = attachment.progress().isWhole();
        try {
            // Safe on disk before the row says so.
            store.write(attachment.content(), offset, piece, length);
            if (whole) {
                store.finish(attachment.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (whole) {
            answers.name(attachment.dossier(), attachment.path(), attachment.id());
            received.fire(new FileReceived(attachment.id()));
            journal.changed(attachment.subject(), before, attachment.digested());
        } else {
            journal.nothingChanged();
        }
    }
}
