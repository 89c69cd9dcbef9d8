package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Objects;
import java.util.Optional;

/**
 * What someone says of one dossier.
 *
 * @param interest empty for none
 * @param setAside why what is suggested of the dossier is no interest; empty where nothing is, or it is confirmed
 */
public record InterestAnswer(DossierId dossier, Optional<DeclaredInterest> interest, String setAside) {

    /** @throws IllegalArgumentException if the reason is too long */
    public InterestAnswer {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(interest, "interest");
        setAside = setAside == null ? "" : setAside.strip().replace("\r\n", "\n");
        if (setAside.length() > DeclaredInterest.LONGEST) {
            throw new IllegalArgumentException(
                    "expected a reason of at most " + DeclaredInterest.LONGEST + " characters");
        }
    }

    public static InterestAnswer of(DossierId dossier, DeclaredInterest interest) {
        return new InterestAnswer(dossier, Optional.of(interest), "");
    }

    /** @param setAside why what is suggested is none; empty where nothing is */
    public static InterestAnswer none(DossierId dossier, String setAside) {
        return new InterestAnswer(dossier, Optional.empty(), setAside);
    }
}
