package fr.nouveauxlieux.account;

import java.util.Set;

/** A passphrase cannot be chosen. Says why, and never quotes it. */
public class WeakPassphraseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<PassphraseFault> faults;

    public WeakPassphraseException(Set<PassphraseFault> faults) {
        super("the passphrase is " + faults);
        this.faults = Set.copyOf(faults);
    }

    public Set<PassphraseFault> faults() {
        return faults;
    }
}
