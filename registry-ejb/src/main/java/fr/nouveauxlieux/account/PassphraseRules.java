package fr.nouveauxlieux.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.Folding;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Judges whether a passphrase can be chosen: 12 to 128 characters, holding neither the person's address nor their names,
 * and neither known from breaches nor soon guessed. Works without a container.
 */
public final class PassphraseRules {

    /** Of 0 to 4: more than a hundred million guesses. */
    private static final int LEAST_STRENGTH = 3;

    /** The estimate's work grows with the cube of the length; what follows could only add to the strength. */
    private static final int LONGEST_ESTIMATED = 64;

    private static final int SHORTEST_NAME = 3;

    private PassphraseRules() {}

    /** Empty where it can be chosen. */
    public static Set<PassphraseFault> judge(Passphrase passphrase, Optional<EmailAddress> address, PersonName name) {
        Set<PassphraseFault> faults = EnumSet.noneOf(PassphraseFault.class);
        if (passphrase.length() < Passphrase.SHORTEST) {
            faults.add(PassphraseFault.TOO_SHORT);
        }
        if (passphrase.length() > Passphrase.LONGEST) {
            faults.add(PassphraseFault.TOO_LONG);
            return faults;
        }
        if (address.filter(own -> holds(passphrase, localPart(own))).isPresent()) {
            faults.add(PassphraseFault.HOLDS_ADDRESS);
        }
        if (holds(passphrase, name.given()) || holds(passphrase, name.family())) {
            faults.add(PassphraseFault.HOLDS_NAME);
        }
        if (strength(passphrase) < LEAST_STRENGTH) {
            faults.add(PassphraseFault.EASILY_GUESSED);
        }
        return faults;
    }

    /** @throws WeakPassphraseException unless it can be chosen */
    public static void require(Passphrase passphrase, Optional<EmailAddress> address, PersonName name) {
        Set<PassphraseFault> faults = judge(passphrase, address, name);
        if (!faults.isEmpty()) {
            throw new WeakPassphraseException(faults);
        }
    }

    /** From 0, guessed at once, to 4, out of reach: for a meter beside the field. */
    public static int strength(Passphrase passphrase) {
        String text = passphrase.reveal();
        String estimated = text.length() > LONGEST_ESTIMATED ? text.substring(0, LONGEST_ESTIMATED) : text;
        return Estimator.INSTANCE.measure(estimated).getScore();
    }

    private static String localPart(EmailAddress address) {
        return address.value().substring(0, address.value().indexOf('@'));
    }

    private static boolean holds(Passphrase passphrase, String part) {
        String folded = Folding.fold(part);
        return folded.length() >= SHORTEST_NAME
                && Folding.fold(passphrase.reveal()).contains(folded);
    }

    /** Its word lists are read when the first passphrase is judged. */
    private static final class Estimator {
        private static final Zxcvbn INSTANCE = new Zxcvbn();
    }
}
