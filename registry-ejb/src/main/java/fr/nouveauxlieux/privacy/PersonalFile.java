package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Everything that the portal holds of a person. @param parts all of them, those without records too */
public record PersonalFile(AccountId account, Instant made, List<PersonalPart> parts) {

    public PersonalFile {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(made, "made");
        parts = List.copyOf(parts);
    }
}
