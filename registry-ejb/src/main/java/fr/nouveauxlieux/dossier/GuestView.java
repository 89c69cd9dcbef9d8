package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody invited to a dossier.
 *
 * @param name the full name; empty until the invitation is accepted, and where the account is erased
 * @param address to which the invitation was sent, until it is accepted
 * @param account whose, once it is accepted
 * @param expiresAt when the link stops working, until it is accepted
 */
public record GuestView(
        long key,
        String name,
        Optional<EmailAddress> address,
        Optional<AccountId> account,
        DossierAccess access,
        Instant invitedAt,
        Optional<Instant> expiresAt) {

    public boolean isAccepted() {
        return account.isPresent();
    }
}
