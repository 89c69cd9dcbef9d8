package fr.nouveauxlieux.attachment.joined;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.kernel.AttachmentId;
import java.util.Optional;

/**
 * A file joined to a writing, as its readers see it.
 *
 * @param bytes as announced
 * @param received how many came
 * @param sha256 in hexadecimal; empty until it was inspected
 * @param fault present where it is refused
 */
public record JoinedFile(
        AttachmentId id,
        Writing writing,
        FileName name,
        long bytes,
        long received,
        String sha256,
        FileState state,
        Optional<FileFault> fault) {

    public boolean isSafe() {
        return state == FileState.SAFE;
    }
}
