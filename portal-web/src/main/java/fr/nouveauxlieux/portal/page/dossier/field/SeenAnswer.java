package fr.nouveauxlieux.portal.page.dossier.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which answer a page showed, in a hidden input beside the field's own: what was not changed in the page is not saved
 * again, whatever others did meanwhile.
 *
 * @param version of the answer; 0 for none
 * @param fingerprint of its value
 */
public record SeenAnswer(long version, String fingerprint) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})\\.([0-9a-f]{16})");
    private static final String PREFIX = "base:";

    /** @param name of the field's inputs */
    public static String input(String name) {
        return PREFIX + name;
    }

    /** Empty where the page had no such field. */
    static Optional<SeenAnswer> find(TypedValues typed, String name) {
        Matcher matcher = SHAPE.matcher(typed.first(input(name)));
        return matcher.matches()
                ? Optional.of(new SeenAnswer(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    boolean showed(Object value) {
        return CanonicalAnswer.fingerprint(value).equals(fingerprint);
    }

    @Override
    public String toString() {
        return version + "." + fingerprint;
    }
}
