package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.portal.form.Form;
import java.util.Optional;

/** Reads an address of e-mail from a form. */
public final class EmailReading {

    private static final int LONGEST = 254;

    private EmailReading() {}

    /** Empty where the form was refused for it. */
    public static Optional<EmailAddress> require(Form form, String field) {
        String typed = form.requireLine(field, LONGEST);
        Optional<EmailAddress> address = EmailAddress.find(typed);
        if (address.isEmpty()) {
            form.refuse(field, "entry.not-an-address");
        }
        return address;
    }
}
