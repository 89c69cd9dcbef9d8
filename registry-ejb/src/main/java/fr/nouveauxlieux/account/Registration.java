package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.Objects;

/** What someone gives of themselves to have an account. */
public record Registration(EmailAddress address, Passphrase passphrase, PersonName name, Language language) {

    public Registration {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(passphrase, "passphrase");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
    }
}
