package fr.nouveauxlieux.partner;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.KeyId;
import fr.nouveauxlieux.partner.internal.KeyRows;
import fr.nouveauxlieux.partner.model.PartnerKey;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Ends a key at once. */
@ApplicationScoped
@UseCase(value = "partner.revoke-key", permits = @Permit(to = Role.ADMINISTRATOR))
public class RevokeKey {

    @Inject
    private KeyRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false if there is no such key, or it was revoked already */
    public boolean revoke(KeyId id) {
        Optional<PartnerKey> found = rows.find(id);
        if (found.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        PartnerKey key = found.get();
        Map<String, Object> before = key.state();
        boolean revoked = key.revoke(clock.instant());
        if (revoked) {
            journal.changed(new Subject("key", id.value()), before, key.state());
        } else {
            journal.nothingChanged();
        }
        return revoked;
    }
}
