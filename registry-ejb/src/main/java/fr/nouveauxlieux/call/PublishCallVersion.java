package fr.nouveauxlieux.call;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.drafting.DraftChange;
import fr.nouveauxlieux.call.drafting.PublishOutcome;
import fr.nouveauxlieux.call.internal.CallDefinitionReader;
import fr.nouveauxlieux.call.internal.CallRows;
import fr.nouveauxlieux.call.internal.DraftDesk;
import fr.nouveauxlieux.call.internal.StageReview;
import fr.nouveauxlieux.call.internal.TemplateReview;
import fr.nouveauxlieux.call.model.CallDraft;
import fr.nouveauxlieux.call.model.CallVersion;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Publishes the draft of a call as its next version. Dossiers begun on a former version keep it. */
@ApplicationScoped
@UseCase(value = "call.publish-version", permits = @Permit(to = Role.ADMINISTRATOR))
public class PublishCallVersion {

    private static final String VERSION = "version";

    @Inject
    private CallRows rows;

    @Inject
    private DraftDesk desk;

    @Inject
    private StageReview stages;

    @Inject
    private TemplateReview templates;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Event<CallsChanged> changed;

    @Inject
    private Event<CallVersionPublished> published;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param version of the draft that was before whoever publishes it
     * @throws CallDefinitionException telling all problems, if the draft cannot be used
     */
    public PublishOutcome publish(CallCode code, long version, ChangeReason reason) {
        desk.hold();
        Optional<CallDraft> draft = desk.find(code);
        if (draft.isEmpty() || draft.get().version() != version) {
            return without(draft.isEmpty() ? DraftChange.UNKNOWN : DraftChange.OVERTAKEN);
        }
        Map<String, Object> tree = draft.get().definition();
        CallDefinitionReader.read("draft of " + code, tree);
        locks.hold(CallRows.LOCK_OF_VERSIONS);
        requireOthers(code, tree);
        Optional<CallVersion> former = rows.findNewest(code);
        Map<String, Object> before =
                former.map(one -> Json.readObject(one.content())).orElse(Map.of());
        if (isSame(before, tree)) {
            return without(DraftChange.SAME);
        }
        int number = former.map(CallVersion::number).orElse(0) + 1;
        tree.put(VERSION, number);
        rows.add(new CallVersion(code, number, Json.write(tree), clock.instant()));
        templates.publish(tree);
        desk.remove(draft.get());
        changed.fire(new CallsChanged());
        published.fire(new CallVersionPublished(code, number));
        journal.changed(new Subject("call", code.value()), before, tree, VERSION + "=" + number + "; " + reason.text());
        return new PublishOutcome(DraftChange.CHANGED, number);
    }

    /** Others may have been published, and files judged, since the draft was written: asked again, while nobody else publishes. */
    private void requireOthers(CallCode code, Map<String, Object> tree) {
        List<DefinitionProblem> problems = new ArrayList<>(stages.review(tree));
        problems.addAll(templates.review(tree));
        if (!problems.isEmpty()) {
            throw new CallDefinitionException("draft of " + code, problems);
        }
    }

    private static boolean isSame(Map<String, Object> before, Map<String, Object> tree) {
        Map<String, Object> one = new LinkedHashMap<>(before);
        Map<String, Object> other = new LinkedHashMap<>(tree);
        one.remove(VERSION);
        other.remove(VERSION);
        return one.equals(other);
    }

    private PublishOutcome without(DraftChange change) {
        journal.nothingChanged();
        return new PublishOutcome(change, 0);
    }
}
