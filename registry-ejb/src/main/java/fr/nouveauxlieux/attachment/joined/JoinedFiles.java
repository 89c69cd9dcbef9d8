package fr.nouveauxlieux.attachment.joined;

import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What came with writings, for the features that they are of, which ask for permission themselves. */
@ApplicationScoped
@Transactional
public class JoinedFiles {

    @Inject
    private AttachmentRows rows;

    /** Whether a file at least came with it whole and was found safe. */
    public boolean isAnySafe(DossierId dossier, Writing writing) {
        return rows.listJoined(dossier).stream()
                .map(Attachment::joinedFile)
                .anyMatch(file -> file.writing().equals(writing) && file.isSafe());
    }
}
