package fr.nouveauxlieux.account;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * What other features may know of a person.
 *
 * @param name empty once the account is erased
 * @param address whether it is verified or not; empty where there is none, or the account is erased
 * @param active whether the account can be used
 * @param verified whether the person has proved that the address is theirs
 * @param demonstration whether the person is made up
 */
public record PersonCard(
        AccountId id,
        Optional<PersonName> name,
        Optional<EmailAddress> address,
        Language language,
        boolean active,
        boolean verified,
        boolean demonstration) {

    public PersonCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(language, "language");
    }

    /** The person, as the journal names them. */
    public Subject subject() {
        return new Subject("account", id.value());
    }

    /** Where the portal may write to: an address that is proved, and of no made-up person. */
    public Optional<EmailAddress> reachableAddress() {
        return address.filter(given -> verified && !demonstration);
    }
}
