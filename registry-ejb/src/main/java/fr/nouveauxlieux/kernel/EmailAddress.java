package fr.nouveauxlieux.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of e-mail in lower case. Its shape is that of the WHATWG form field, with a dot in the domain: no quoted
 * names, no comments, no control characters, so that it can stand in a header as it is.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** @throws IllegalArgumentException without quoting the value, which is personal */
    public EmailAddress {
        value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if (!isOne(value)) {
            throw new IllegalArgumentException("expected an e-mail address, as prenom.nom@example.fr");
        }
    }

    /** Empty where the text is no address. */
    public static Optional<EmailAddress> find(String text) {
        return text != null && isOne(text.strip().toLowerCase(Locale.ROOT))
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && SHAPE.matcher(text).matches();
    }

    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** Not the address itself: it would end in logs. */
    @Override
    public String toString() {
        return "an address at " + domain();
    }
}
