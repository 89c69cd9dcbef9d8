package fr.nouveauxlieux.call;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.internal.CallDefinition;
import fr.nouveauxlieux.call.internal.CallDefinitionReader;
import fr.nouveauxlieux.call.internal.CallRows;
import fr.nouveauxlieux.call.model.CallVersion;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Publishes a call, or a new version of one. Dossiers begun on a former version keep it. */
@ApplicationScoped
@UseCase(value = "call.publish-version", permits = @Permit(to = Role.ADMINISTRATOR))
public class PublishCallVersion {

    @Inject
    private CallRows rows;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Event<CallsChanged> changed;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param definition JSON as docs/calls.md describes it; whatever version it says, it becomes the next one
     * @return its version
     * @throws CallDefinitionException telling all problems, if it cannot be used
     */
    public int publish(String definition) {
        Map<String, Object> tree = new LinkedHashMap<>(Json.readObject(definition));
        tree.put("version", 1);
        CallDefinition call = CallDefinitionReader.read("received", tree);
        locks.hold(CallRows.LOCK_OF_VERSIONS);
        int version = rows.findNewestVersion(call.code()).orElse(0) + 1;
        tree.put("version", version);
        rows.add(new CallVersion(call.code(), version, Json.write(tree), clock.instant()));
        changed.fire(new CallsChanged());
        journal.changed(new Subject("call", call.code().value()), Map.of(), tree, "version=" + version);
        return version;
    }
}
