package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.SecretToken;
import java.util.List;

/**
 * A second factor from now on.
 *
 * @param recoveryCodes each good for one sign-in without the application; shown once
 * @param session the new token of the session, in place of the one before
 */
public record ConfirmedSecondFactor(List<String> recoveryCodes, SecretToken session) {

    public ConfirmedSecondFactor {
        recoveryCodes = List.copyOf(recoveryCodes);
    }

    @Override
    public String toString() {
        return "a second factor";
    }
}
