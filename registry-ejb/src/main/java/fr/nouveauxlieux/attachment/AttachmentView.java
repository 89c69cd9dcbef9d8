package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file of a dossier, as those see it whose dossier it is.
 *
 * @param bytes as announced
 * @param received how many came
 * @param sha256 in hexadecimal; empty until it was inspected
 * @param fault present where it is refused
 * @param frozen whether a submitted version holds it
 */
public record AttachmentView(
        AttachmentId id,
        DossierId dossier,
        AnswerPath path,
        FileName name,
        long bytes,
        long received,
        String sha256,
        FileState state,
        Optional<FileFault> fault,
        boolean frozen,
        Instant begunAt) {}
