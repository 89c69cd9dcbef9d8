package fr.nouveauxlieux.award.decision.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Binds a signature to the very bytes that were signed. */
public final class LetterDigest {

    private LetterDigest() {}

    /** SHA-256, in hexadecimal. */
    public static String of(byte[] letter) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letter));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
