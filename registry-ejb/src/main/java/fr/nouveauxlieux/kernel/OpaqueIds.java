package fr.nouveauxlieux.kernel;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Identifiers that tell nothing and cannot be guessed: sixteen characters of Crockford's base 32, eighty random bits. */
final class OpaqueIds {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-hjkmnp-tv-z]{16}");
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueIds() {}

    static String draw() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        char[] text = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            text[i] = ALPHABET[bytes[i] & 31];
        }
        return new String(text);
    }

    static boolean isOne(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    /** @throws IllegalArgumentException saying of what an identifier was expected */
    static String require(String what, String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("expected the identifier of " + what + ", sixteen characters");
        }
        return text;
    }
}
