package fr.nouveauxlieux.place.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a source, as {@code france-services}, whether or not there is one of that code. */
public record SourceCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");

    public SourceCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected the code of a source, in small letters, digits and hyphens");
        }
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<SourceCode> find(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new SourceCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
