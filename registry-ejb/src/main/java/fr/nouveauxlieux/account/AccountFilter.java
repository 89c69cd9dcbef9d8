package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Role;
import java.util.Optional;

/**
 * Which accounts the staff look for; all of it must hold.
 *
 * @param text part of the address or of a name, whatever its case and accents; empty for any
 * @param role that was given and is still good
 */
public record AccountFilter(String text, Optional<Role> role, Optional<AccountState> state) {

    public static final AccountFilter ALL = new AccountFilter("", Optional.empty(), Optional.empty());

    public AccountFilter {
        text = text == null ? "" : text.strip();
    }
}
