package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.UploadBeginning.Begun;
import fr.nouveauxlieux.attachment.UploadBeginning.NotAccepted;
import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.FileTerms;
import fr.nouveauxlieux.attachment.internal.WritableFields;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Announces a file for an answer of a dossier. What cannot be taken is told before anything is sent. */
@ApplicationScoped
@UseCase(
        value = "attachment.begin",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class BeginUpload {

    @Inject
    private WritableFields fields;

    @Inject
    private AttachmentRows rows;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    public UploadBeginning begin(DossierId dossier, UploadOrder order) {
        if (!fields.isWritable(dossier)) {
            return refused(FileFault.NOT_WRITABLE);
        }
        Optional<FileTerms> terms = fields.findTerms(dossier, order.path());
        if (terms.isEmpty()) {
            return refused(FileFault.NO_SUCH_FIELD);
        }
        // Two files announced at once are counted one after the other.
        locks.hold("files of " + dossier);
        Optional<FileFault> fault = terms.get()
                .findFault(order.name(), order.bytes(), rows.countAt(dossier, order.path()), rows.bytesOf(dossier));
        return fault.isPresent() ? refused(fault.get()) : begun(dossier, order);
    }

    private UploadBeginning refused(FileFault fault) {
        journal.nothingChanged();
        return new NotAccepted(fault);
    }

    private UploadBeginning begun(DossierId dossier, UploadOrder order) {
        Attachment attachment = Attachment.begin(
                dossier,
                order,
                order.name().findFormat().orElseThrow(),
                currentActor.get().account().orElseThrow(),
                clock.instant());
        rows.add(attachment);
        journal.changed(new Subject("dossier", dossier.value()), Map.of(), attachment.digested());
        return new Begun(attachment.id());
    }
}
