package fr.nouveauxlieux.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret that opens something to whoever holds it: a session, a link sent by mail. 256 random bits, in 43 characters
 * of base 64 for addresses. Only its {@link #hash()} is kept.
 */
public record SecretToken(String value) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException without quoting the value, which is secret */
    public SecretToken {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected a token of 43 characters");
        }
    }

    public static SecretToken draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<SecretToken> find(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new SecretToken(text)) : Optional.empty();
    }

    /** What may be kept of it: its SHA-256 in hexadecimal. Looked up as a whole, it needs no comparison in constant time. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Not the token itself: it would end in logs. */
    @Override
    public String toString() {
        return "a token";
    }
}
