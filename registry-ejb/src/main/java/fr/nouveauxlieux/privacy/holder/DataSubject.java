package fr.nouveauxlieux.privacy.holder;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.Objects;
import java.util.Optional;

/** The person that data are about. @param address under which the portal knows them, verified or not */
public record DataSubject(AccountId account, Optional<EmailAddress> address) {

    public DataSubject {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(address, "address");
    }
}
