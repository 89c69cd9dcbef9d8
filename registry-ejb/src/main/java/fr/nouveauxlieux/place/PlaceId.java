package fr.nouveauxlieux.place;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public identifier of a place: ten characters of Crockford's base 32 in lower case. It is drawn from the first
 * record that described the place, so that the same imports give the same addresses on every installation.
 */
public record PlaceId(String value) implements Comparable<PlaceId> {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-hjkmnp-tv-z]{10}");
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

    public PlaceId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected a place identifier of ten characters, was " + value);
        }
    }

    public static Optional<PlaceId> find(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new PlaceId(text)) : Optional.empty();
    }

    /** The identifier of the place first described by this record of this source. */
    public static PlaceId drawnFrom(String sourceCode, String externalId) {
        byte[] digest = sha256(sourceCode + "\u0000" + externalId);
        BigInteger bits = new BigInteger(1, digest);
        char[] text = new char[10];
        for (int i = 0; i < text.length; i++) {
            text[i] = ALPHABET[bits.shiftRight(5 * i).intValue() & 31];
        }
        return new PlaceId(new String(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
