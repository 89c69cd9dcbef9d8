package fr.nouveauxlieux.support;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import fr.nouveauxlieux.support.internal.BuiltInSchemes;
import fr.nouveauxlieux.support.internal.SchemeRows;
import fr.nouveauxlieux.support.internal.SchemesChanged;
import fr.nouveauxlieux.support.model.SupportScheme;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the built-in schemes again as they came and ends all others, as a demonstration ends: its administrator, whom
 * anybody could be, wrote them.
 */
@ApplicationScoped
@UseCase(value = "support.restore-built-in", permits = @Permit(to = Role.SYSTEM))
public class RestoreBuiltInSchemes {

    @Inject
    private SchemeRows rows;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Event<SchemesChanged> changed;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return how many said something else */
    public int restoreAll() {
        locks.hold(SchemeRows.LOCK);
        int restored = 0;
        for (SupportScheme scheme : rows.listAll()) {
            Scheme asItCame = findBuiltIn(scheme.content().code()).orElseGet(() -> ended(scheme.content()));
            if (!scheme.says(asItCame)) {
                Map<String, ?> before = scheme.digested();
                scheme.write(asItCame, clock.instant());
                journal.changed(scheme.subject(), before, scheme.digested());
                restored++;
            }
        }
        if (restored == 0) {
            journal.nothingChanged();
        } else {
            changed.fire(new SchemesChanged());
        }
        return restored;
    }

    private static Optional<Scheme> findBuiltIn(SupportCode code) {
        return BuiltInSchemes.listAll().stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst();
    }

    private Scheme ended(Scheme scheme) {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), LocalTime.zoneOf("")).minusDays(1);
        return scheme.during(new Validity(Optional.empty(), Optional.of(yesterday)));
    }
}
