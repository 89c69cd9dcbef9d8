package fr.nouveauxlieux.review;

import fr.nouveauxlieux.attachment.StoredPreview;
import fr.nouveauxlieux.attachment.SubmittedFiles;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.RecordedReadings;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.ReaderDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Shows the preview of a file of a submitted dossier to those who read the dossier. The desk that shows it is a recorded
 * reading: its pictures are no further ones, unless they are asked for without it.
 */
@ApplicationScoped
@UseCase(value = "review.show-preview", kind = UseCase.Kind.RECORDED_READING, permits = @Permit(to = Role.READER))
public class ShowPreviewToReader {

    /** Longer than a desk stays open with pictures still to be loaded. */
    private static final Duration SAME_READING = Duration.ofHours(12);

    @Inject
    private SubmittedFiles files;

    @Inject
    private ReaderDoor door;

    @Inject
    private RecordedReadings readings;

    @Inject
    private Journal journal;

    /**
     * Empty where no submitted version holds such a file, or it has no preview. The caller closes its content.
     *
     * @throws fr.nouveauxlieux.permission.RefusedException for whoever does not read its dossier
     */
    public Optional<StoredPreview> open(AttachmentId id) {
        Optional<DossierId> dossier = files.findDossier(id);
        dossier.ifPresent(known -> door.require(known, ShowPreviewToReader.class));
        Optional<StoredPreview> preview = files.openPreview(id);
        preview.flatMap(shown -> dossier)
                .map(known -> new Subject("dossier", known.value()))
                .filter(known -> !readings.hasRead(known, SAME_READING))
                .ifPresentOrElse(journal::read, journal::nothingChanged);
        return preview;
    }
}
