package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A change of an answer, as it is sent.
 *
 * @param value a tree of JSON; null to empty it
 * @param base the version of the answer on which it was written; 0 where there was none
 * @param key drawn by who sends it, so that what is sent twice is saved once: 8 to 64 letters, digits and hyphens
 */
public record AnswerChange(AnswerPath path, Object value, long base, String key) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");

    public AnswerChange {
        Objects.requireNonNull(path, "path");
        if (base < 0) {
            throw new IllegalArgumentException("base: expected the version of an answer, from 0");
        }
        if (key == null || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("key: expected 8 to 64 letters, digits and hyphens");
        }
    }
}
