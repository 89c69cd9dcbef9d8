package fr.nouveauxlieux.call;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.internal.BuiltInCalls;
import fr.nouveauxlieux.call.internal.BuiltInCalls.BuiltInCall;
import fr.nouveauxlieux.call.internal.CallDefinition;
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
import java.util.List;
import java.util.Map;

/** Publishes the calls that come with the portal, and newer versions of them, once however many nodes start. */
@ApplicationScoped
@UseCase(value = "call.add-built-in", permits = @Permit(to = Role.SYSTEM))
public class AddBuiltInCalls {

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

    /** @return how many were not there, in this version or a newer one */
    public int addMissing() {
        locks.hold(CallRows.LOCK_OF_VERSIONS);
        List<BuiltInCall> missing =
                BuiltInCalls.listAll().stream().filter(this::isMissing).toList();
        if (missing.isEmpty()) {
            journal.nothingChanged();
            return 0;
        }
        for (BuiltInCall builtIn : missing) {
            CallDefinition call = builtIn.definition();
            rows.add(new CallVersion(call.code(), call.version(), Json.write(builtIn.tree()), clock.instant()));
        }
        changed.fire(new CallsChanged());
        for (BuiltInCall builtIn : missing) {
            CallDefinition call = builtIn.definition();
            journal.changed(
                    new Subject("call", call.code().value()), Map.of(), builtIn.tree(), "version=" + call.version());
        }
        return missing.size();
    }

    private boolean isMissing(BuiltInCall builtIn) {
        CallDefinition call = builtIn.definition();
        return rows.findNewestVersion(call.code())
                .filter(newest -> newest >= call.version())
                .isEmpty();
    }
}
