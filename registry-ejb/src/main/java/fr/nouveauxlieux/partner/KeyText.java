package fr.nouveauxlieux.partner;

import fr.nouveauxlieux.kernel.KeyId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole key: {@code nlk_}, by which those who look for leaked secrets know it, its public part, an underscore, and 256
 * random bits in base64url. It never says its secret by accident: {@link #toString} leaves it out.
 */
public final class KeyText {

    private static final Pattern SHAPE = Pattern.compile("nlk_([0-9a-z]{16})_([A-Za-z0-9_-]{43})");
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyId id;
    private final String secret;

    private KeyText(KeyId id, String secret) {
        this.id = id;
        this.secret = secret;
    }

    public static KeyText draw() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new KeyText(KeyId.draw(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty where the text has not the shape of a key. */
    public static Optional<KeyText> find(String text) {
        Matcher matcher = SHAPE.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return KeyId.find(matcher.group(1)).map(id -> new KeyText(id, matcher.group(2)));
    }

    public KeyId id() {
        return id;
    }

    /** What is kept of the secret: its SHA-256 in hexadecimal. With 256 random bits, nothing slower is needed. */
    public String secretDigest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The key as its partner is shown it, once. */
    public String reveal() {
        return "nlk_" + id + "_" + secret;
    }

    @Override
    public String toString() {
        return "nlk_" + id + "_…";
    }
}
