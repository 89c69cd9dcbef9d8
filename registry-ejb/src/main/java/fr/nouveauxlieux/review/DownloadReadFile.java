package fr.nouveauxlieux.review;

import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.SubmittedFiles;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.ReaderDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands a file of a submitted dossier out to those who read the dossier. */
@ApplicationScoped
@UseCase(value = "review.download-file", kind = UseCase.Kind.RECORDED_READING, permits = @Permit(to = Role.READER))
public class DownloadReadFile {

    @Inject
    private SubmittedFiles files;

    @Inject
    private ReaderDoor door;

    @Inject
    private Journal journal;

    /**
     * Empty where no submitted version holds such a file. The caller closes its content.
     *
     * @throws fr.nouveauxlieux.permission.RefusedException for whoever does not read its dossier
     */
    public Optional<StoredFile> open(AttachmentId id) {
        Optional<DossierId> dossier = files.findDossier(id);
        if (dossier.isEmpty()) {
            journal.nothingChanged();
            return Optional.empty();
        }
        door.require(dossier.get(), DownloadReadFile.class);
        Optional<StoredFile> file = files.open(id);
        journal.read(new Subject("dossier", dossier.get().value()));
        return file;
    }
}
