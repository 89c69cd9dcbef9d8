package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.Siret;
import java.util.Objects;
import java.util.Optional;

/**
 * Who an identity provider says that someone is.
 *
 * @param issuer the provider's own address
 * @param subject the person's identifier there: together they name the identity, and nothing else does
 * @param address claimed
 * @param addressVerified whether the provider vouches for the address
 * @param uid the agent's identifier in their administration
 * @param siret of the agent's administration
 */
public record ProviderIdentity(
        String issuer,
        String subject,
        Optional<EmailAddress> address,
        boolean addressVerified,
        PersonName name,
        Optional<String> uid,
        Optional<Siret> siret) {

    private static final int LONGEST = 255;

    public ProviderIdentity {
        requireText("issuer", issuer);
        requireText("subject", subject);
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(siret, "siret");
    }

    private static void requireText(String field, String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("expected the " + field + " of an identity, 1 to 255 characters");
        }
    }

    /** The address, where the provider vouches for it. */
    public Optional<EmailAddress> verifiedAddress() {
        return address.filter(claimed -> addressVerified);
    }

    @Override
    public String toString() {
        return "an identity of " + issuer;
    }
}
