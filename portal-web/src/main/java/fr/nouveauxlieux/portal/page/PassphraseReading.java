package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.PassphraseFault;
import fr.nouveauxlieux.account.WeakPassphraseException;
import fr.nouveauxlieux.portal.form.Form;
import java.util.Arrays;
import java.util.Locale;

/** Reads a passphrase that someone chooses, and says what is wrong with one that cannot be chosen. */
public final class PassphraseReading {

    private PassphraseReading() {}

    /** The form is refused where nothing was typed. */
    public static Passphrase require(Form form, String field) {
        return Passphrase.typed(form.requireSecret(field));
    }

    /** Says the first of what is wrong with it, in the order in which it is best mended. */
    public static void refuse(Form form, String field, WeakPassphraseException weak) {
        Arrays.stream(PassphraseFault.values())
                .filter(weak.faults()::contains)
                .findFirst()
                .ifPresent(fault -> form.refuse(
                        field,
                        "passphrase.fault."
                                + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Passphrase.SHORTEST,
                        Passphrase.LONGEST));
    }
}
