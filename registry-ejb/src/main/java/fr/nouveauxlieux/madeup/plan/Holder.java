package fr.nouveauxlieux.madeup.plan;

import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.permission.Role;
import java.util.Objects;
import java.util.Optional;

/**
 * A made-up organisation that applies, and the person who does so for it.
 *
 * @param number from 1; of the organisation's numbers and of the person's address
 * @param legalForm as the forms of the calls name it
 * @param role of the demonstration account that holds the dossiers, where it is one of those that anybody may try
 */
public record Holder(int number, String name, String legalForm, PersonName contact, Optional<Role> role) {

    /** Numbers that begin with six zeros were never given to anyone, and never will be. */
    private static final String NOBODYS = "000000";

    private static final int TEN = 10;

    public Holder {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(legalForm, "legalForm");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(role, "role");
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("expected a number of 1 to 999, was " + number);
        }
    }

    /** A SIRET whose check digit is right, and which is nobody's. */
    public Siret siret() {
        String beginning = NOBODYS + String.format("%03d", number) + "0001";
        for (int digit = 0; digit < TEN; digit++) {
            if (isSiret(beginning + digit)) {
                return new Siret(beginning + digit);
            }
        }
        throw new IllegalStateException("no digit makes a SIRET of " + beginning);
    }

    private static boolean isSiret(String text) {
        try {
            return new Siret(text).value().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whom the account is named after, in its address. */
    public String accountKey() {
        return "porteur-" + number;
    }
}
