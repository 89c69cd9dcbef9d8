package fr.nouveauxlieux.support;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import fr.nouveauxlieux.support.internal.BuiltInSchemes;
import fr.nouveauxlieux.support.internal.SchemeRows;
import fr.nouveauxlieux.support.model.SupportScheme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Takes in the schemes that come with the portal and are not there yet. Those that are stay as they were written. */
@ApplicationScoped
@UseCase(value = "support.add-built-in", permits = @Permit(to = Role.SYSTEM))
public class AddBuiltInSchemes {

    @Inject
    private SchemeRows rows;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return how many were not there */
    public int addMissing() {
        locks.hold(SchemeRows.LOCK);
        List<Scheme> missing = BuiltInSchemes.listAll().stream()
                .filter(scheme -> rows.find(scheme.code()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            journal.nothingChanged();
            return 0;
        }
        for (Scheme scheme : missing) {
            SupportScheme added = new SupportScheme(scheme, clock.instant());
            rows.add(added);
            journal.changed(added.subject(), Map.of(), added.digested());
        }
        return missing.size();
    }
}
