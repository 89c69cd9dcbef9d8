package fr.nouveauxlieux.award.agreement;

import java.util.Objects;

/**
 * A signature as it is given.
 *
 * @param name of who signs
 * @param quality in which they sign, as {@code présidente}
 * @param sha256 of the document that was before them
 */
public record SignatureDraft(SignatureManner manner, String name, String quality, String sha256) {

    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException beginning with what is wrong: {@code name} or {@code quality} */
    public SignatureDraft {
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(sha256, "sha256");
        name = line("name", name);
        quality = line("quality", quality);
    }

    private static String line(String what, String text) {
        String line = text == null ? "" : text.strip();
        if (line.isEmpty() || line.length() > LONGEST || line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + ": expected 1 to " + LONGEST + " characters");
        }
        return line;
    }
}
