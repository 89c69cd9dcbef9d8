package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.kernel.AccountId;

/** Two readers, the lesser account first. */
public record ReadersPair(AccountId one, AccountId other) {

    /** @throws IllegalArgumentException if they are the same */
    public ReadersPair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("expected two readers");
        }
        if (one.value().compareTo(other.value()) > 0) {
            AccountId lesser = other;
            other = one;
            one = lesser;
        }
    }
}
