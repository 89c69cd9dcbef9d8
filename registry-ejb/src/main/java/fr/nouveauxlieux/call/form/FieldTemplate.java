package fr.nouveauxlieux.call.form;

import java.util.regex.Pattern;

/** What whoever applies is given to fill in and send back as a piece. */
public sealed interface FieldTemplate {

    /** It lies elsewhere. @param address {@code https://…}, or {@code /…} on this portal */
    record Link(String address) implements FieldTemplate {}

    /**
     * The call hands it out itself. It is known by what it holds, so that it is the same one in every version that names
     * it, and on every portal.
     *
     * @param name 255 characters at most
     * @param sha256 of its content, in hexadecimal
     */
    record File(String name, String sha256) implements FieldTemplate {

        private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
        private static final int LONGEST = 255;

        public File {
            if (!isName(name) || !isDigest(sha256)) {
                throw new IllegalArgumentException("expected the name of a file and its SHA-256 in hexadecimal");
            }
        }

        public static boolean isName(String text) {
            return text != null && !text.isBlank() && text.length() <= LONGEST && text.indexOf('\0') < 0;
        }

        public static boolean isDigest(String text) {
            return text != null && DIGEST.matcher(text).matches();
        }
    }
}
