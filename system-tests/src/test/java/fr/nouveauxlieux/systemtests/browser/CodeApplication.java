package fr.nouveauxlieux.systemtests.browser;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The application on someone's telephone that makes codes (RFC 6238: SHA-1, thirty seconds, six digits). */
public final class CodeApplication {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    /** @param text as the page writes it, in base 32 */
    public CodeApplication(String text) {
        secret = decode(text.replaceAll("\\s", ""));
    }

    public String codeNow() {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(Instant.now().getEpochSecond() / 30)
                    .array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int bits = 0;
        int kept = 0;
        for (char letter : text.toCharArray()) {
            bits = bits << 5 | BASE_32.indexOf(letter);
            kept += 5;
            if (kept >= 8) {
                kept -= 8;
                bytes.put((byte) (bits >> kept));
            }
        }
        return bytes.array();
    }
}
