package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An account in the list of the staff. @param name empty once erased */
public record AccountRow(
        AccountId id,
        Optional<EmailAddress> address,
        Optional<PersonName> name,
        AccountState state,
        boolean verified,
        boolean secondFactor,
        boolean demonstration,
        List<Role> roles,
        Instant created,
        Optional<Instant> lastSeen) {

    public AccountRow {
        roles = List.copyOf(roles);
    }
}
