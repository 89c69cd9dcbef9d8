package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.audit.JournalChain;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recovery codes as people type them: sixteen characters that are not taken for one another, eighty random bits. */
final class RecoveryCodes {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{16}");
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** In groups of four. */
    static String draw() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The digest that is kept of a code as typed; empty where it has not the shape of one. */
    static Optional<String> find(String typed) {
        String code = typed.replaceAll("[\\s\\-]", "")
                .toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        return SHAPE.matcher(code).matches()
                ? Optional.of(JournalChain.digestOf(code.getBytes(StandardCharsets.US_ASCII)))
                : Optional.empty();
    }
}
