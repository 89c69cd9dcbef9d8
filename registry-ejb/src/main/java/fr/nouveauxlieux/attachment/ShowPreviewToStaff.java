package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.preview.StoredPreviews;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.RecordedReadings;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Shows the preview of a file of a submitted version to the staff. The page that shows it is a recorded reading of the
 * dossier: its pictures are no further ones, unless they are asked for without it.
 */
@ApplicationScoped
@UseCase(
        value = "attachment.show-preview-to-staff",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.AUDITOR
                        }))
public class ShowPreviewToStaff {

    /** Longer than a page of a dossier stays open with pictures still to be loaded. */
    private static final Duration SAME_READING = Duration.ofHours(12);

    @Inject
    private AttachmentRows rows;

    @Inject
    private StoredPreviews previews;

    @Inject
    private RecordedReadings readings;

    @Inject
    private Journal journal;

    /** Empty where no submitted version holds such a file, or it has no preview. The caller closes its content. */
    public Optional<StoredPreview> open(AttachmentId id) {
        Optional<Attachment> file = rows.find(id).filter(Attachment::isForTheStaff);
        Optional<StoredPreview> preview = file.flatMap(previews::find);
        Optional<Subject> unread = preview.flatMap(shown -> file)
                .map(found -> new Subject("dossier", found.dossier().value()))
                .filter(dossier -> !readings.hasRead(dossier, SAME_READING));
        unread.ifPresentOrElse(journal::read, journal::nothingChanged);
        return preview;
    }
}
