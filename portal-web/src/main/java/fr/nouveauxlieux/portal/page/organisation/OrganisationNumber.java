package fr.nouveauxlieux.portal.page.organisation;

import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.portal.form.Form;
import java.util.Locale;
import java.util.Optional;

/** A number by which an organisation is known, as people type it: with spaces, in small letters. */
record OrganisationNumber(Optional<Siret> siret, Optional<Rna> rna) {

    private static final int LONGEST = 40;

    /** Empty where the form was refused for it. */
    static Optional<OrganisationNumber> require(Form form, String field) {
        String typed = form.requireLine(field, LONGEST)
                .replaceAll("[\\s.\\u00a0\\u202f-]", "")
                .toUpperCase(Locale.ROOT);
        if (form.isRefused()) {
            return Optional.empty();
        }
        try {
            if (typed.startsWith("W")) {
                return Optional.of(new OrganisationNumber(Optional.empty(), Optional.of(new Rna(typed))));
            }
            return Optional.of(new OrganisationNumber(Optional.of(new Siret(typed)), Optional.empty()));
        } catch (IllegalArgumentException e) {
            form.refuse(field, typed.startsWith("W") ? "organisation.wrong-rna" : "organisation.wrong-siret");
            return Optional.empty();
        }
    }
}
