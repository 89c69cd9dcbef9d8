package fr.nouveauxlieux.portal.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where to go on after signing in: a page of the portal and nothing else, whoever wrote the address.
 *
 * @param value a path from the root, which may have parameters, in printable ASCII
 */
public record ReturnAddress(String value) {

    private static final int LONGEST = 1_000;

    /** A second slash, or a backslash that browsers take for one, would name another site. */
    private static final Pattern SHAPE = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    public ReturnAddress {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("expected the path of a page of the portal");
        }
    }

    /** Empty for an address that is absent, or anywhere but in the portal. */
    public static Optional<ReturnAddress> find(String address) {
        return isLocal(address) ? Optional.of(new ReturnAddress(address)) : Optional.empty();
    }

    private static boolean isLocal(String address) {
        if (address == null
                || address.length() > LONGEST
                || !SHAPE.matcher(address).matches()) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && !uri.getRawPath().contains("//");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
