package fr.nouveauxlieux.partner;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.partner.internal.KeyRows;
import fr.nouveauxlieux.partner.model.PartnerKey;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Ends all keys that a demonstration leaves: its administrator, whom anybody could be, issued them. */
@ApplicationScoped
@UseCase(value = "partner.revoke-demonstration-keys", permits = @Permit(to = Role.SYSTEM))
public class RevokeDemonstrationKeys {

    @Inject
    private KeyRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return how many still opened something */
    public int revokeAll() {
        Instant now = clock.instant();
        int revoked = 0;
        for (PartnerKey key : rows.listAll()) {
            Map<String, Object> before = key.state();
            if (key.revoke(now)) {
                journal.changed(new Subject("key", key.summary().id().value()), before, key.state());
                revoked++;
            }
        }
        if (revoked == 0) {
            journal.nothingChanged();
        }
        return revoked;
    }
}
