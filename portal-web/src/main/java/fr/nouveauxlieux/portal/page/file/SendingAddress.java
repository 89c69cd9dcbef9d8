package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import java.util.Optional;

/** Where a file is sent: {@code /dossier} for a new one, {@code /dossier/file} for one that was announced. */
record SendingAddress(DossierId dossier, Optional<AttachmentId> file) {

    static Optional<SendingAddress> find(String path) {
        String[] parts = path == null ? new String[0] : path.split("/", -1);
        if (parts.length < 2 || parts.length > 3 || !parts[0].isEmpty()) {
            return Optional.empty();
        }
        Optional<AttachmentId> file = parts.length == 3 ? AttachmentId.find(parts[2]) : Optional.empty();
        return DossierId.find(parts[1])
                .filter(dossier -> parts.length == 2 || file.isPresent())
                .map(dossier -> new SendingAddress(dossier, file));
    }

    /** @throws ProblemException for the address of no file */
    AttachmentId requireFile() {
        return file.orElseThrow(() -> new ProblemException(
                Problem.ofStatus(405, "Files are announced here.").withHeader("Allow", "POST, OPTIONS")));
    }
}
