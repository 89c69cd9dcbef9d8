package fr.nouveauxlieux.launcher.database;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.PrivateFile;
import fr.nouveauxlieux.launcher.console.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the embedded database's three roles, drawn once and kept in a file that its owner alone may read.
 *
 * @param administrator of the superuser, that the launcher alone uses, to make the two others
 */
record Secrets(String administrator, String owner, String application) {
    private static final int RANDOM_BYTES = 24;

    /** @throws LaunchException when the cluster exists and its passwords are lost */
    static Secrets of(Path file, boolean clusterExists) {
        try {
            if (Files.exists(file)) {
                Properties kept = PrivateFile.read(file);
                return new Secrets(
                        password(kept, "administrator", file),
                        password(kept, "owner", file),
                        password(kept, "application", file));
            }
            if (clusterExists) {
                throw new LaunchException(Messages.text("database.secretsLost", file));
            }
            Secrets drawn = new Secrets(draw(), draw(), draw());
            Properties properties = new Properties();
            properties.setProperty("administrator", drawn.administrator);
            properties.setProperty("owner", drawn.owner);
            properties.setProperty("application", drawn.application);
            PrivateFile.write(file, properties);
            return drawn;
        } catch (IOException failed) {
            throw new UncheckedIOException("secrets in " + file, failed);
        }
    }

    private static String password(Properties kept, String role, Path file) {
        String password = kept.getProperty(role);
        if (password == null || password.isBlank()) {
            throw new LaunchException(Messages.text("database.secretsLost", file));
        }
        return password;
    }

    private static String draw() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[not shown]";
    }
}
