package fr.nouveauxlieux.attachment.joined;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.UploadBeginning.Begun;
import fr.nouveauxlieux.attachment.UploadBeginning.NotAccepted;
import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.FileSettings;
import fr.nouveauxlieux.attachment.internal.FileTerms;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Announces a file that comes with a writing of one's own, which is sent whatever comes of its files. That one is refused
 * is kept beside the writing, for its readers to know.
 */
@ApplicationScoped
@UseCase(
        value = "attachment.join",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = {Role.INSTRUCTOR, Role.DECIDING_AUTHORITY})
        })
public class JoinFile {

    @Inject
    @Any
    private Instance<WritingAuthors> authors;

    @Inject
    private JoiningLimits limits;

    @Inject
    private FileSettings settings;

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

    /** @throws RefusedException if the writing is not about that dossier, or not by whoever acts */
    public UploadBeginning begin(DossierId dossier, Writing writing, FileName name, long bytes) {
        AccountId author = currentActor.get().account().orElseThrow();
        if (authors.stream().noneMatch(kept -> kept.isBy(writing, dossier, author))) {
            throw RefusedException.of(JoinFile.class);
        }
        // Two files announced at once are counted one after the other.
        locks.hold("files of " + dossier);
        int there = rows.countOf(writing);
        if (there >= JoiningLimits.MOST) {
            journal.nothingChanged();
            return new NotAccepted(FileFault.TOO_MANY);
        }
        Attachment attachment = Attachment.join(dossier, writing, name, bytes, author, clock.instant());
        Optional<FileFault> fault = terms().findFault(name, bytes, there, rows.bytesOf(dossier));
        fault.ifPresent(attachment::refuse);
        rows.add(attachment);
        journal.changed(
                new Subject("dossier", dossier.value()),
                Map.of(),
                attachment.digested(),
                fault.map(FileFault::code).orElse(""));
        return fault.<UploadBeginning>map(NotAccepted::new).orElseGet(() -> new Begun(attachment.id()));
    }

    private FileTerms terms() {
        return new FileTerms(
                Arrays.asList(FileFormat.values()), JoiningLimits.MOST, limits.largest(), settings.largestDossier());
    }
}
