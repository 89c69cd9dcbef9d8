package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Role;
import java.util.Objects;
import java.util.Optional;

/**
 * Which accounts the staff look for; all of it must hold.
 *
 * @param text part of the address or of a name, whatever its case and accents; empty for any
 * @param role that was given and is still good
 * @param departement the code of one that a role still good is bounded to; with a role, that same role
 * @param verified whether the holder has proved to hold the address
 */
public record AccountFilter(
        String text,
        Optional<Role> role,
        Optional<AccountState> state,
        Optional<String> departement,
        Optional<Boolean> verified) {

    public static final AccountFilter ALL =
            new AccountFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public AccountFilter {
        text = text == null ? "" : text.strip();
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(departement, "departement");
        Objects.requireNonNull(verified, "verified");
    }
}
