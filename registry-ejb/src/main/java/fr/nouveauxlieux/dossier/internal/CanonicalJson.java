package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.store.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trees of JSON written in one way only, so that equal trees are equal texts: the names of objects in order, no spaces,
 * numbers without trailing zeros.
 */
final class CanonicalJson {

    /** Whole numbers of more are written with an exponent: a few characters could be millions of zeros. */
    private static final int MOST_DIGITS = 30;

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for what JSON does not hold, infinite numbers among it */
    static String write(Object tree) {
        return Json.write(ordered(tree));
    }

    static boolean areEqual(Object one, Object other) {
        return write(one).equals(write(other));
    }

    /** SHA-256, in hexadecimal. */
    static String digest(String canonical) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Object ordered(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, value) -> sorted.put(String.valueOf(name), ordered(value)));
            return sorted;
        }
        if (tree instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(ordered(item)));
            return items;
        }
        if (tree instanceof Number number) {
            return written(new BigDecimal(number.toString()));
        }
        return tree;
    }

    private static BigDecimal written(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        boolean wholeAndReadable = shortest.scale() < 0 && shortest.precision() - shortest.scale() <= MOST_DIGITS;
        return wholeAndReadable ? shortest.setScale(0) : shortest;
    }
}
