package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.portal.form.Form;
import java.util.Optional;

/** Reads the names of a person from the fields {@code given} and {@code family}. */
public final class NameReading {

    private static final int LONGEST = 100;

    private NameReading() {}

    /** Empty where the form was refused for one of them. */
    public static Optional<PersonName> require(Form form) {
        String given = requireName(form, "given");
        String family = requireName(form, "family");
        return PersonName.accepts(given) && PersonName.accepts(family)
                ? Optional.of(new PersonName(given, family))
                : Optional.empty();
    }

    private static String requireName(Form form, String field) {
        String name = form.requireLine(field, LONGEST);
        if (!PersonName.accepts(name)) {
            form.refuse(field, "entry.not-a-line");
        }
        return name;
    }
}
