package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Records that a file's content lies elsewhere, or under another key, from now on. */
@ApplicationScoped
@UseCase(value = "attachment.record-move", permits = @Permit(to = Role.SYSTEM))
public class RecordMove {

    @Inject
    private AttachmentRows rows;

    @Inject
    private Journal journal;

    /**
     * @param to where the content lies, as well
     * @return false where there is no such file any more, or its content does not lie where it is said to come from
     */
    public boolean record(AttachmentId id, Keeping from, Keeping to) {
        Optional<Attachment> found = rows.findHeld(id);
        Map<String, ?> before = found.map(Attachment::digested).orElseGet(Map::of);
        if (found.isEmpty() || !found.get().move(from, to)) {
            journal.nothingChanged();
            return false;
        }
        journal.changed(found.get().subject(), before, found.get().digested());
        return true;
    }
}
