package fr.nouveauxlieux.support;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import fr.nouveauxlieux.support.internal.SchemeRows;
import fr.nouveauxlieux.support.internal.SchemesChanged;
import fr.nouveauxlieux.support.model.SupportScheme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes a scheme, or adds one. */
@ApplicationScoped
@UseCase(value = "support.write", permits = @Permit(to = Role.ADMINISTRATOR))
public class WriteScheme {

    /** The version of a scheme that is not there yet. */
    public static final long NEW = 0;

    @Inject
    private SchemeRows rows;

    @Inject
    private CallDirectory calls;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Event<SchemesChanged> changed;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param version of the scheme that was before whoever writes; {@link #NEW} to add one */
    public SchemeChange write(Scheme scheme, long version) {
        locks.hold(SchemeRows.LOCK);
        if (scheme.call().isPresent() && scheme.call().flatMap(calls::find).isEmpty()) {
            journal.nothingChanged();
            return SchemeChange.NO_SUCH_CALL;
        }
        Optional<SupportScheme> written = rows.find(scheme.code());
        if (written.isEmpty() && version == NEW) {
            return add(scheme);
        }
        if (written.filter(row -> row.version() == version).isEmpty()) {
            journal.nothingChanged();
            return SchemeChange.OVERTAKEN;
        }
        return change(written.get(), scheme);
    }

    private SchemeChange add(Scheme scheme) {
        SupportScheme added = new SupportScheme(scheme, clock.instant());
        rows.add(added);
        changed.fire(new SchemesChanged());
        journal.changed(added.subject(), Map.of(), added.digested());
        return SchemeChange.ADDED;
    }

    private SchemeChange change(SupportScheme row, Scheme scheme) {
        if (row.says(scheme)) {
            journal.nothingChanged();
            return SchemeChange.SAME;
        }
        Map<String, ?> before = row.digested();
        row.write(scheme, clock.instant());
        changed.fire(new SchemesChanged());
        journal.changed(row.subject(), before, row.digested());
        return SchemeChange.CHANGED;
    }
}
