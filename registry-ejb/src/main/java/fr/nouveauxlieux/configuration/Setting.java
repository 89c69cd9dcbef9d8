package fr.nouveauxlieux.configuration;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that an operator may set.
 *
 * @param name as {@code nl.index.dir}; the environment has it as {@code NL_INDEX_DIR}
 */
public record Setting(String name, Content content) {

    /** What may be told of its value. */
    public enum Content {
        PLAIN,
        /** An address, of which what may let someone in is left out: a user, parameters. */
        ADDRESS,
        /** Whether there is one, and nothing else. */
        SECRET
    }

    public Setting {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    public static Setting plain(String name) {
        return new Setting(name, Content.PLAIN);
    }

    public static Setting address(String name) {
        return new Setting(name, Content.ADDRESS);
    }

    public static Setting secret(String name) {
        return new Setting(name, Content.SECRET);
    }

    /** The variable of the environment that sets it. */
    public String variable() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
