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
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Changes the draft of a call. It need not be whole: what is wrong with it is told, and keeps it from being published. */
@ApplicationScoped
@UseCase(value = "call.edit-draft", permits = @Permit(to = Role.ADMINISTRATOR))
public class EditCallDraft {

    private static final List<String> GIVEN = List.of("code", "version");

    @Inject
    private DraftDesk desk;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param version of the draft that was before whoever changes it
     * @return {@code CHANGED}, {@code SAME}, {@code OVERTAKEN} or {@code UNKNOWN}
     * @throws NoSuchPartException if the edit speaks of what is not there
     * @throws IllegalArgumentException if it changes the call's code or version, which are given
     */
    public DraftChange edit(CallCode code, DefinitionEdit edit, long version) {
        desk.hold();
        Optional<CallDraft> found = desk.find(code);
        if (found.isEmpty()) {
            return without(DraftChange.UNKNOWN);
        }
        CallDraft draft = found.get();
        if (draft.version() != version) {
            return without(DraftChange.OVERTAKEN);
        }
        Map<String, Object> before = draft.definition();
        DefinitionTree tree = new DefinitionTree(before);
        tree.apply(edit);
        Map<String, Object> after = tree.root();
        if (GIVEN.stream().anyMatch(key -> !before.get(key).equals(after.get(key)))) {
            throw new IllegalArgumentException("expected the code and the version of the call to stay");
        }
        if (after.equals(before)) {
            return without(DraftChange.SAME);
        }
        draft.change(after, clock.instant());
        journal.changed(DraftDesk.subjectOf(code), before, after, note(edit));
        return DraftChange.CHANGED;
    }

    private static String note(DefinitionEdit edit) {
        return edit.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "=" + edit.path();
    }

    private DraftChange without(DraftChange outcome) {
        journal.nothingChanged();
        return outcome;
    }
}
