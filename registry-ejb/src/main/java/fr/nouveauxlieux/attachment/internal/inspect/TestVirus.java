package fr.nouveauxlieux.attachment.internal.inspect;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Looks for the harmless file that the makers of virus scanners agreed on to be taken for a virus, anywhere in what is
 * passed through. It is refused even where no scanner is configured, so that anyone can try that refusals work.
 */
final class TestVirus {

    /** In two parts: whole, scanners would take this very class for it. */
    private static final byte[] SIGNATURE = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-"
                    + "ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    /** For each length matched, the longest shorter match that the same bytes end with. */
    private static final int[] FALL_BACK = fallBack();

    private int matched;
    private boolean found;

    void take(byte[] bytes, int length) {
        for (int i = 0; i < length && !found; i++) {
            while (matched > 0 && bytes[i] != SIGNATURE[matched]) {
                matched = FALL_BACK[matched];
            }
            if (bytes[i] == SIGNATURE[matched]) {
                matched++;
            }
            found = matched == SIGNATURE.length;
        }
    }

    boolean isFound() {
        return found;
    }

    static byte[] signature() {
        return Arrays.copyOf(SIGNATURE, SIGNATURE.length);
    }

    private static int[] fallBack() {
        int[] table = new int[SIGNATURE.length + 1];
        int length = 0;
        for (int i = 1; i < SIGNATURE.length; i++) {
            while (length > 0 && SIGNATURE[i] != SIGNATURE[length]) {
                length = table[length];
            }
            if (SIGNATURE[i] == SIGNATURE[length]) {
                length++;
            }
            table[i + 1] = length;
        }
        return table;
    }
}
