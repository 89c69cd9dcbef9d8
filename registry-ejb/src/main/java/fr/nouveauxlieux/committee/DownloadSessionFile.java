package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.SubmittedFiles;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.committee.internal.MemberReach;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands a file of a submitted dossier out to the members who judge the dossier and have no interest in it. */
@ApplicationScoped
@UseCase(
        value = "committee.download-file",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = Role.COMMITTEE_MEMBER))
public class DownloadSessionFile {

    @Inject
    private SubmittedFiles files;

    @Inject
    private MemberReach reach;

    @Inject
    private Journal journal;

    /**
     * Empty where no submitted version holds such a file. The caller closes its content.
     *
     * @throws fr.nouveauxlieux.permission.RefusedException for whoever judges its dossier in no session, or has an interest
     *     in it or has not declared whether they have
     */
    public Optional<StoredFile> open(AttachmentId id) {
        Optional<DossierId> dossier = files.findDossier(id);
        if (dossier.isEmpty()) {
            journal.nothingChanged();
            return Optional.empty();
        }
        reach.requireDossier(dossier.get(), DownloadSessionFile.class);
        Optional<StoredFile> file = files.open(id);
        journal.read(new Subject("dossier", dossier.get().value()));
        return file;
    }
}
