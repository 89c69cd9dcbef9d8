package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.attachment.StoredPreview;
import fr.nouveauxlieux.attachment.SubmittedFiles;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.RecordedReadings;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.committee.internal.MemberReach;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Shows the preview of a file of a submitted dossier to the members who judge the dossier. The page that shows it is a
 * recorded reading: its pictures are no further ones, unless they are asked for without it.
 */
@ApplicationScoped
@UseCase(
        value = "committee.show-preview",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = Role.COMMITTEE_MEMBER))
public class ShowPreviewToMember {

    /** Longer than a page of a dossier stays open with pictures still to be loaded. */
    private static final Duration SAME_READING = Duration.ofHours(12);

    @Inject
    private SubmittedFiles files;

    @Inject
    private MemberReach reach;

    @Inject
    private RecordedReadings readings;

    @Inject
    private Journal journal;

    /**
     * Empty where no submitted version holds such a file, or it has no preview. The caller closes its content.
     *
     * @throws fr.nouveauxlieux.permission.RefusedException for whoever judges its dossier in no session, or has an interest
     *     in it or has not declared whether they have
     */
    public Optional<StoredPreview> open(AttachmentId id) {
        Optional<DossierId> dossier = files.findDossier(id);
        dossier.ifPresent(known -> reach.requireDossier(known, ShowPreviewToMember.class));
        Optional<StoredPreview> preview = files.openPreview(id);
        preview.flatMap(shown -> dossier)
                .map(known -> new Subject("dossier", known.value()))
                .filter(known -> !readings.hasRead(known, SAME_READING))
                .ifPresentOrElse(journal::read, journal::nothingChanged);
        return preview;
    }
}
