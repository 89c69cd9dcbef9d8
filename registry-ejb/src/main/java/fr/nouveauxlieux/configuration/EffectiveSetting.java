package fr.nouveauxlieux.configuration;

import java.util.Objects;
import java.util.Optional;

/**
 * A setting as it is now, on this node.
 *
 * @param value what may be told of it; empty where it is a secret, or not set
 */
public record EffectiveSetting(Setting setting, Origin origin, Optional<String> value) {

    /** Who set it. */
    public enum Origin {
        /** A variable of the environment. */
        ENVIRONMENT,
        /** A property of the process: an option of Java, or what the launcher drew from elsewhere. */
        PROCESS,
        /** The default that comes with the portal. */
        DEFAULT,
        /** Nobody: the portal does what the documentation says for that case. */
        NOT_SET
    }

    public EffectiveSetting {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(value, "value");
    }
}
