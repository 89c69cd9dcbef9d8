package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.Optional;
import java.util.Set;

/** Judges whether a passphrase can be chosen. Works without a container. */
public final class PassphraseRules {

    private PassphraseRules() {}

    /** Empty where it can be chosen. */
    public static Set<PassphraseFault> judge(Passphrase passphrase, Optional<EmailAddress> address, PersonName name) {
        throw new UnsupportedOperationException();
    }

    /** From 0, guessed at once, to 4, out of reach: for a meter beside the field. */
    public static int strength(Passphrase passphrase) {
        throw new UnsupportedOperationException();
    }
}
