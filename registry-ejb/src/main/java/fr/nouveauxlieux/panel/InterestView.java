package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * Someone's interest in a dossier.
 *
 * @param name of the person; empty where the account is erased
 * @param withdrawal how it was found not to be one; empty while it holds
 */
public record InterestView(
        InterestKey key,
        AccountId person,
        String name,
        DossierLine dossier,
        InterestKind kind,
        String text,
        InterestOrigin origin,
        Instant raisedAt,
        Optional<Withdrawal> withdrawal) {

    /** @param by the name of who withdrew it */
    public record Withdrawal(String reason, String by, Instant at) {}

    public boolean isActive() {
        return withdrawal.isEmpty();
    }
}
