package fr.nouveauxlieux.partner;

import fr.nouveauxlieux.place.ingest.SourceCode;
import java.util.Objects;

/**
 * What a key opens: sending files of one source, written {@code imports:} and the source's code.
 *
 * @param source the only one that it may be used for
 */
public record KeyScope(SourceCode source) implements Comparable<KeyScope> {

    private static final String IMPORTS = "imports:";

    public KeyScope {
        Objects.requireNonNull(source, "source");
    }

    /** @throws IllegalArgumentException saying what was expected */
    public static KeyScope parse(String text) {
        if (!text.startsWith(IMPORTS)) {
            throw new IllegalArgumentException("expected what a key opens as imports:france-services, was " + text);
        }
        return new KeyScope(new SourceCode(text.substring(IMPORTS.length())));
    }

    @Override
    public int compareTo(KeyScope other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return IMPORTS + source;
    }
}
