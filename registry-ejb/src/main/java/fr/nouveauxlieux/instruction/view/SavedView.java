package fr.nouveauxlieux.instruction.view;

import fr.nouveauxlieux.kernel.CallCode;
import java.util.Optional;

/**
 * A saved view, as it is offered to someone.
 *
 * @param question filters, order and columns, as the list's address has them
 * @param own whether it is theirs, to take away
 * @param ownerName full; empty where it is their own, or the account is erased
 */
public record SavedView(
        ViewKey key, String name, String question, Optional<CallCode> sharedWithin, boolean own, String ownerName) {}
