package fr.nouveauxlieux.portal.form;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page says once, after what was asked has been done: the code of a text, carried by the address that the
 * browser is sent on to. Pages show texts that they have, never text from an address.
 *
 * @param value lower-case words with hyphens between
 */
public record NoticeCode(String value) {

    /** The parameter that carries it. */
    public static final String PARAMETER = "fait";

    private static final Pattern SHAPE = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20}){0,4}");

    public NoticeCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected the code of a notice, as passphrase-changed");
        }
    }

    /** Empty for what has not the shape of one. */
    public static Optional<NoticeCode> find(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new NoticeCode(text)) : Optional.empty();
    }

    /** The key of its text. */
    public String text() {
        return "notice." + value;
    }

    /** The address with this notice. */
    public String appendTo(String address) {
        return address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + value;
    }
}
