package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.Siret;
import java.util.Optional;
import java.util.regex.Pattern;

/** An organisation to be made known: by its SIRET or its RNA number, one of the two at least, and its name. */
public record OrganisationDraft(Optional<Siret> siret, Optional<Rna> rna, String name) {

    private static final int LONGEST = 200;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}<>]");

    public OrganisationDraft {
        if (siret.isEmpty() && rna.isEmpty()) {
            throw new IllegalArgumentException("expected a SIRET or an RNA number");
        }
        name = checkedName(name);
    }

    /** Whether a text can be the name of an organisation: 1 to 200 characters, none of control. */
    public static boolean acceptsName(String text) {
        return text != null
                && !text.isBlank()
                && text.strip().length() <= LONGEST
                && !FORBIDDEN.matcher(text).find();
    }

    static String checkedName(String text) {
        if (!acceptsName(text)) {
            throw new IllegalArgumentException("expected the name of an organisation, 1 to " + LONGEST + " characters");
        }
        return text.strip();
    }
}
