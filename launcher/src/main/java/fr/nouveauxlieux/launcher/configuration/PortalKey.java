package fr.nouveauxlieux.launcher.configuration;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.console.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * The key that the portal encrypts its own secrets under: 32 bytes in base 64. Every node of one portal has the same.
 * Where the operator sets none, one is drawn once and kept in the data folder, in a file that its owner alone may read.
 */
public record PortalKey(String text) {
    private static final int BYTES = 32;
    private static final String PROPERTY = "key";

    /** @throws IllegalArgumentException without quoting the text, which is secret */
    public PortalKey {
        if (Base64.getDecoder().decode(text.strip()).length != BYTES) {
            throw new IllegalArgumentException("expected 32 bytes in base 64");
        }
    }

    static PortalKey ofVariable(String variable, String text) {
        try {
            return new PortalKey(text);
        } catch (IllegalArgumentException unusable) {
            throw new LaunchException(Messages.text("configuration.secretKey", variable), unusable);
        }
    }

    /** The one that was set, else the one kept in the folder, drawn the first time. */
    public static PortalKey choose(Optional<PortalKey> set, DataFolder folder) {
        return set.orElseGet(() -> keptIn(folder.portalKey()));
    }

    private static PortalKey keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                return ofVariable(file.toString(), PrivateFile.read(file).getProperty(PROPERTY, ""));
            }
            byte[] drawn = new byte[BYTES];
            new SecureRandom().nextBytes(drawn);
            PortalKey key = new PortalKey(Base64.getEncoder().encodeToString(drawn));
            Properties properties = new Properties();
            properties.setProperty(PROPERTY, key.text());
            PrivateFile.write(file, properties);
            return key;
        } catch (IOException failed) {
            throw new UncheckedIOException("the key in " + file, failed);
        }
    }

    @Override
    public String toString() {
        return "PortalKey[not shown]";
    }
}
