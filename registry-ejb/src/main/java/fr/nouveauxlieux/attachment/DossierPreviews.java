package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.preview.PreviewRows;
import fr.nouveauxlieux.attachment.model.AttachmentPreview;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** Which files of a dossier have a preview, for pages that are about to show it: tells nothing of the files themselves. */
@ApplicationScoped
public class DossierPreviews {

    @Inject
    private PreviewRows rows;

    @Transactional
    public Map<AttachmentId, PreviewSize> sizesOf(DossierId dossier) {
        return rows.listDrawn(dossier).stream()
                .collect(Collectors.toMap(AttachmentPreview::attachment, AttachmentPreview::size));
    }
}
