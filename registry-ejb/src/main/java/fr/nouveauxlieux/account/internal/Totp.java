package fr.nouveauxlieux.account.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fr.nouveauxlieux.account.SecondFactorSecret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of six digits that change every thirty seconds, as RFC 6238 has them. One period late or early is let pass. */
public final class Totp {

    private static final int SECRET_BYTES = 20;
    private static final int TOLERANCE = 1;
    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final String ISSUER = "Nouveaux Lieux";
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(PERIOD);
    private final SecureRandom random = new SecureRandom();

    public byte[] drawSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /**
     * In which period the code is that of the secret.
     *
     * @param after periods up to this one no longer count: their code was taken, or a later one was
     * @return empty where the code is wrong
     */
    public Optional<Long> findStep(byte[] secret, String code, long after, Instant now) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        long current = now.getEpochSecond() / PERIOD.toSeconds();
        Optional<Long> found = Optional.empty();
        for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
            if (isCodeOf(secret, step, code) && step > after && found.isEmpty()) {
                found = Optional.of(step);
            }
        }
        return found;
    }

    private boolean isCodeOf(byte[] secret, long step, String code) {
        return MessageDigest.isEqual(
                codeAt(secret, Instant.ofEpochSecond(step * PERIOD.toSeconds())).getBytes(StandardCharsets.US_ASCII),
                code.getBytes(StandardCharsets.US_ASCII));
    }

    /** The code that the application shows at that time. */
    public String codeAt(byte[] secret, Instant time) {
        try {
            return "%06d".formatted(generator.generateOneTimePassword(new SecretKeySpec(secret, "HmacSHA1"), time));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key of HMAC", e);
        }
    }

    /** How it is shown to be typed, and the address for a QR code. */
    public static SecondFactorSecret show(byte[] secret, String label) {
        String text = new Base32().encodeToString(secret);
        String address =
                "otpauth://totp/" + encoded(ISSUER + ":" + label) + "?secret=" + text + "&issuer=" + encoded(ISSUER);
        return new SecondFactorSecret(text.replaceAll("(.{4})(?=.)", "$1 "), address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
