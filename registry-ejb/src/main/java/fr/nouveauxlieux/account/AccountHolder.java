package fr.nouveauxlieux.account;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose an account is, for features that act on a person as a whole.
 *
 * @param address known of them, verified or not
 * @param reachable the address, where it is verified and no made-up one
 */
public record AccountHolder(
        AccountId account, Optional<EmailAddress> address, Optional<EmailAddress> reachable, Language language) {

    public AccountHolder {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(reachable, "reachable");
        Objects.requireNonNull(language, "language");
    }

    public Subject subject() {
        return new Subject("account", account.value());
    }
}
