package fr.nouveauxlieux.review;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a reader wrote in one field.
 *
 * @param field its code
 * @param base the version on which it was written; 0 where nothing stood there
 * @param key drawn by whoever sends it: what is sent twice is kept once
 */
public record FieldChange(String field, String value, long base, String key) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");

    public FieldChange {
        Objects.requireNonNull(field, "field");
        value = value.strip().replace("\r\n", "\n");
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("expected a key of 8 to 64 letters, digits and hyphens");
        }
    }
}
