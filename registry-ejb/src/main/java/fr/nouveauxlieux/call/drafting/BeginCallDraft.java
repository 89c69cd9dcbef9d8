package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.internal.CallRows;
import fr.nouveauxlieux.call.internal.DraftDesk;
import fr.nouveauxlieux.call.internal.NewDefinition;
import fr.nouveauxlieux.call.model.CallDraft;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Begins to write a call, or the next version of one. Nobody but those who write it sees it until it is published. */
@ApplicationScoped
@UseCase(value = "call.begin-draft", permits = @Permit(to = Role.ADMINISTRATOR))
public class BeginCallDraft {

    @Inject
    private CallRows rows;

    @Inject
    private DraftDesk desk;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param code of the call; with {@link DraftSource.OwnVersion} and {@link DraftSource.Received} it may be published already
     * @return {@code CHANGED} once begun, {@code DRAFT_EXISTS}, {@code CODE_TAKEN} or {@code UNKNOWN}
     */
    public DraftChange begin(CallCode code, DraftSource source) {
        desk.hold();
        if (desk.find(code).isPresent()) {
            return without(DraftChange.DRAFT_EXISTS);
        }
        Optional<Integer> published = rows.findNewestVersion(code);
        boolean amends = source instanceof DraftSource.OwnVersion || source instanceof DraftSource.Received;
        if (published.isPresent() && !amends) {
            return without(DraftChange.CODE_TAKEN);
        }
        Optional<Map<String, Object>> definition = definition(code, source);
        if (definition.isEmpty()) {
            return without(DraftChange.UNKNOWN);
        }
        OptionalInt basedOn = published.map(OptionalInt::of).orElse(OptionalInt.empty());
        desk.add(new CallDraft(code, basedOn, definition.get(), clock.instant()));
        journal.changed(DraftDesk.subjectOf(code), Map.of(), definition.get());
        return DraftChange.CHANGED;
    }

    private Optional<Map<String, Object>> definition(CallCode code, DraftSource source) {
        if (source instanceof DraftSource.OwnVersion) {
            return newest(code);
        }
        if (source instanceof DraftSource.CopyOf copy) {
            return newest(copy.call()).map(tree -> {
                tree.put("title", NewDefinition.tree(copy.title()));
                return ofCall(code, tree);
            });
        }
        if (source instanceof DraftSource.Received received) {
            return Optional.of(ofCall(code, received.definition()));
        }
        return Optional.of(NewDefinition.of(code, ((DraftSource.Blank) source).title()));
    }

    private static Map<String, Object> ofCall(CallCode code, Map<String, Object> definition) {
        Map<String, Object> tree = new LinkedHashMap<>(definition);
        tree.put("code", code.value());
        tree.put("version", 1);
        return tree;
    }

    private Optional<Map<String, Object>> newest(CallCode code) {
        return rows.findNewest(code).map(version -> Json.readObject(version.content()));
    }

    private DraftChange without(DraftChange outcome) {
        journal.nothingChanged();
        return outcome;
    }
}
