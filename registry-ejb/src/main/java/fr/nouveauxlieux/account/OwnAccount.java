package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One's own account.
 *
 * @param address empty for an account made by an identity provider that vouched for none
 * @param passphrase whether there is one
 * @param recoveryCodesLeft how many can still be used
 */
public record OwnAccount(
        AccountId id,
        Optional<EmailAddress> address,
        PersonName name,
        Language language,
        Instant created,
        boolean passphrase,
        boolean secondFactor,
        int recoveryCodesLeft,
        boolean demonstration,
        List<IdentityView> identities,
        List<GrantView> grants) {

    public OwnAccount {
        identities = List.copyOf(identities);
        grants = List.copyOf(grants);
    }
}
