package fr.nouveauxlieux.notification.internal;

import fr.nouveauxlieux.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;

/** What stands for an address where the address itself may not be kept. */
@ApplicationScoped
public class RecipientDigests {

    @Inject
    private MailSecret secret;

    /** @return 64 hexadecimal digits */
    public String of(EmailAddress address) {
        return HexFormat.of().formatHex(secret.digest("recipient", address.value()));
    }
}
