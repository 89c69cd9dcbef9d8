package fr.nouveauxlieux.portal.page.dossier.field;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether two trees of JSON say the same, whatever classes hold their numbers and in whatever order keys come. */
public final class CanonicalAnswer {

    private static final int FINGERPRINT = 16;

    private CanonicalAnswer() {}

    public static boolean isSame(Object one, Object other) {
        return text(one).equals(text(other));
    }

    /** Sixteen hexadecimal digits, the same for what says the same. */
    public static String fingerprint(Object value) {
        return digest(text(value)).substring(0, FINGERPRINT);
    }

    /** SHA-256 of a text, in hexadecimal. */
    static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, inner) -> sorted.put(key.toString(), text(inner)));
            return sorted.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalAnswer::text).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value instanceof String string ? string.length() + ":" + string : String.valueOf(value);
    }
}
