package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.internal.DraftDesk;
import fr.nouveauxlieux.call.model.CallDraft;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Gives up the draft of a call. What is published stays. */
@ApplicationScoped
@UseCase(value = "call.discard-draft", permits = @Permit(to = Role.ADMINISTRATOR))
public class DiscardCallDraft {

    @Inject
    private DraftDesk desk;

    @Inject
    private Journal journal;

    /**
     * @param version of the draft that was before whoever discards it
     * @return {@code CHANGED}, {@code OVERTAKEN} or {@code UNKNOWN}
     */
    public DraftChange discard(CallCode code, long version) {
        desk.hold();
        Optional<CallDraft> found = desk.find(code);
        if (found.isEmpty() || found.get().version() != version) {
            journal.nothingChanged();
            return found.isEmpty() ? DraftChange.UNKNOWN : DraftChange.OVERTAKEN;
        }
        Map<String, Object> before = found.get().definition();
        desk.remove(found.get());
        journal.changed(DraftDesk.subjectOf(code), before, Map.of());
        return DraftChange.CHANGED;
    }
}
