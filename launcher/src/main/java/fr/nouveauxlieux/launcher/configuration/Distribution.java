package fr.nouveauxlieux.launcher.configuration;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.console.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The product as it was built: {@code portal.jar}, {@code portal.war}, {@code lib/} and {@code server/}. Only read.
 *
 * @param folder where portal.jar lies
 */
public record Distribution(Path folder) {
    private static final Properties VERSIONS = versions();

    /** The one that this class was loaded from. */
    public static Distribution ofThisProcess() {
        try {
            Path code = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Distribution(code.getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Path portalArchive() {
        return present(folder.resolve("portal.war"));
    }

    public Path server() {
        return present(folder.resolve("server"));
    }

    public static String version() {
        return VERSIONS.getProperty("portal");
    }

    public static String postgresqlVersion() {
        return VERSIONS.getProperty("postgresql");
    }

    private static Path present(Path file) {
        if (!Files.exists(file)) {
            throw new LaunchException(Messages.text("distribution.missing", file));
        }
        return file;
    }

    private static Properties versions() {
        try (InputStream stream = Distribution.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(stream);
            return versions;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
